namespace ComplianceEngine.Cli.Hosting;

/// <summary>What the program tells scripts.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Done, and what was looked for was found.</summary>
    Found = 1,

    /// <summary>The input or the command line is wrong.</summary>
    WrongInput = 2,

    /// <summary>The store is unusable, or there is a bug.</summary>
    Failed = 3,

    /// <summary>Cancelled.</summary>
    Cancelled = 130,
}
