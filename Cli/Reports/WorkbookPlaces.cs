using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Rules.Matrix;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Cli.Reports;

/// <summary>Where duties and provisions stand in the workbook of a matrix, so that sheets can link to each other before all are written.</summary>
internal sealed class WorkbookPlaces
{
    private readonly Dictionary<ObligationId, (string Sheet, int Row)> _duties = [];
    private readonly Dictionary<ProvisionId, int> _evidence = [];

    public WorkbookPlaces(GapMatrix matrix)
    {
        foreach (var cluster in matrix.Clusters)
        {
            var row = SheetTable.FirstRow;
            foreach (var duty in cluster.Obligations)
                _duties.TryAdd(duty.Obligation.Id, (MatrixSheet.NameOf(cluster), row++));
        }

        Evidence = [.. matrix.Clusters.SelectMany(c => c.Obligations)
            .SelectMany(o => o.Elements.SelectMany(e => e.SatisfiedBy).Select(s => new ReliedOn(o, s)))
            .GroupBy(s => s.SatisfiedBy.Provision.Id)
            .OrderBy(g => g.Key)];
        for (var i = 0; i < Evidence.Count; i++)
            _evidence.Add(Evidence[i].Key, SheetTable.FirstRow + i);
    }

    /// <summary>The provisions relied on in order, each with what relies on it.</summary>
    public IReadOnlyList<IGrouping<ProvisionId, ReliedOn>> Evidence { get; }

    /// <summary>The sheet and row of a duty; null where it is out of view.</summary>
    public (string Sheet, int Row)? Of(ObligationId duty) => _duties.TryGetValue(duty, out var place) ? place : null;

    /// <summary>The row of a provision on the evidence sheet.</summary>
    public int Of(ProvisionId provision) => _evidence[provision];

    /// <summary>A provision as a duty relies on it.</summary>
    internal readonly record struct ReliedOn(ObligationResult Duty, SatisfiedBy SatisfiedBy);
}
