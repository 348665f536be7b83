using ComplianceEngine.Corpus.Citations;

namespace ComplianceEngine.Corpus.Search.Lists;

/// <summary>The treaty's side of a provision.</summary>
/// <param name="Duties">Ids of the duties that it is mapped to, such as <c>untoc/6/1/a/i</c>.</param>
/// <param name="Words">Their headings and words.</param>
public sealed record TreatyLink(ProvisionId Provision, IReadOnlyList<string> Duties, string Words);
