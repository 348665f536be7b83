namespace ComplianceEngine.Tests.Support;

/// <summary>A copy of the law book in which one rule file is written anew for each test; the law is read into its workspace once.</summary>
public sealed class RuleFileFolder : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _data;
    private readonly string _file;

    public RuleFileFolder()
    {
        _data = _folder.CopyData();
        _file = Path.Combine(_data, "mappings", "pk-untoc", "untoc-17.yaml");
        Text = File.ReadAllText(_file);
    }

    /// <summary>The rule file as it ships.</summary>
    public string Text { get; }

    /// <summary>What <c>rules check</c> says of the file with another text.</summary>
    internal async Task<ProgramResult> CheckAsync(string text)
    {
        await File.WriteAllTextAsync(_file, text, TestContext.Current.CancellationToken);
        return await Compliance.RunAsync(_folder, "--data", _data, "rules", "check");
    }

    public void Dispose() => _folder.Dispose();
}
