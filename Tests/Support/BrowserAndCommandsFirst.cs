using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(ComplianceEngine.Tests.Support.BrowserAndCommandsFirst))]

namespace ComplianceEngine.Tests.Support;

/// <summary>
/// Starts with the tests of the browser, then those of the commands, which take longest and mostly wait: begun last,
/// one class of them ran alone for the last quarter of the suite. Within these, by name, so that the order is the same every time.
/// </summary>
public sealed class BrowserAndCommandsFirst : ITestCollectionOrderer
{
    private static readonly string[] First = ["ComplianceEngine.Tests.Browser.", "ComplianceEngine.Tests.Cli."];

    /// <inheritdoc />
    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [
            .. testCollections
                .OrderBy(c => Place(c.TestCollectionDisplayName))
                .ThenBy(c => c.TestCollectionDisplayName, StringComparer.Ordinal),
        ];

    private static int Place(string name)
    {
        var place = Array.FindIndex(First, part => name.Contains(part, StringComparison.Ordinal));
        return place < 0 ? First.Length : place;
    }
}
