using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace ComplianceEngine.Corpus.Search.Scoring;

/// <summary>Counts matches by the values of some fields.</summary>
internal sealed class FacetCollector : ICollector
{
    private const int MostValues = 20;

    private static readonly (string Field, string Name, bool IsSet)[] Counted =
        [(Fields.Statute, "statute", false), (Fields.Mapped, "article", true), (Fields.Offence, "offence", false), (Fields.Extent, "territory", true)];

    private readonly Dictionary<string, int>[] _counts = [.. Counted.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private readonly SortedDocValues?[] _single = new SortedDocValues?[Counted.Length];
    private readonly SortedSetDocValues?[] _sets = new SortedSetDocValues?[Counted.Length];

    public bool AcceptsDocsOutOfOrder => true;

    public IReadOnlyList<SearchFacet> Facets =>
        [.. Counted.Select((c, i) => new SearchFacet(
            c.Name, [.. _counts[i].OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Take(MostValues).Select(v => (v.Key, v.Value))]))];

    public void SetScorer(Scorer scorer)
    {
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        for (var i = 0; i < Counted.Length; i++)
        {
            _single[i] = Counted[i].IsSet ? null : context.AtomicReader.GetSortedDocValues(Counted[i].Field);
            _sets[i] = Counted[i].IsSet ? context.AtomicReader.GetSortedSetDocValues(Counted[i].Field) : null;
        }
    }

    public void Collect(int doc)
    {
        var value = new BytesRef();
        for (var i = 0; i < Counted.Length; i++)
        {
            if (_single[i] is { } single)
            {
                single.Get(doc, value);
                Count(i, value);
            }
            else if (_sets[i] is { } set)
            {
                set.SetDocument(doc);
                for (var ord = set.NextOrd(); ord != SortedSetDocValues.NO_MORE_ORDS; ord = set.NextOrd())
                {
                    set.LookupOrd(ord, value);
                    Count(i, value);
                }
            }
        }
    }

    private void Count(int facet, BytesRef value)
    {
        if (value.Length == 0)
            return;
        var text = value.Utf8ToString();
        _counts[facet][text] = _counts[facet].GetValueOrDefault(text) + 1;
    }
}
