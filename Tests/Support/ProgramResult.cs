using System.Text.Json;

namespace ComplianceEngine.Tests.Support;

internal sealed record ProgramResult(int Code, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public ProgramResult MustSucceed()
    {
        Assert.True(Code == 0, $"exit code {Code}: {Error}");
        return this;
    }
}
