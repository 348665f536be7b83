namespace ComplianceEngine.Cli.Hosting;

/// <summary>The options that every command has.</summary>
internal sealed record Settings
{
    /// <summary>The workspace folder.</summary>
    public required string Workspace { get; init; }

    /// <summary>The data folder.</summary>
    public required string Data { get; init; }

    /// <summary>Whether results go out as one JSON document.</summary>
    public required bool Json { get; init; }

    /// <summary>Whether only results and errors are told.</summary>
    public required bool Quiet { get; init; }

    /// <summary>Whether more is told than usual.</summary>
    public required bool Verbose { get; init; }

    /// <summary>Whether colours are left out.</summary>
    public required bool NoColor { get; init; }
}
