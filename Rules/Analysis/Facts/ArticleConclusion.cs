using ComplianceEngine.Rules.Matrix;

namespace ComplianceEngine.Rules.Analysis.Facts;

/// <summary>The status of an article.</summary>
internal sealed class ArticleConclusion(string id, StatusByTerritory status)
{
    public string Id { get; } = id;

    public StatusByTerritory Status { get; } = status;
}
