using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Assessments;

/// <summary>Reads assessments written as YAML.</summary>
public sealed class AssessmentReader(TreatyBook treaties, DiagnosticBag diagnostics)
{
    /// <summary>Whose an assessment may be, in the words of files.</summary>
    public static IReadOnlyList<(string Word, AssessedBy Value)> Sides { get; } =
        [("government", AssessedBy.Government), ("civil-society", AssessedBy.CivilSociety), ("peer", AssessedBy.Peer)];

    /// <summary>Reads one file; null, with the reasons in the diagnostics, where it has errors.</summary>
    public Assessment? Read(DataFile file)
    {
        if (YamlFile.Open(file.FullPath, file.Name, diagnostics) is not { } map)
            return null;
        if (!map.Has("by"))
            diagnostics.Error("CE0103", map.Where, "'by' is missing.", "Write 'by: government', 'civil-society' or 'peer'.");
        var assessment = new Assessment
        {
            By = map.Choice("by", [.. Sides]) ?? AssessedBy.Government,
            Name = map.Required("assessment"),
            Source = map.Optional("source"),
            Duties = [.. map.Maps("answers").Select(ReadAnswer).OfType<AssessedDuty>()],
        };
        map.Optional("note");
        map.Date("date");
        map.Finish();
        return diagnostics.HasErrors ? null : assessment;
    }

    private AssessedDuty? ReadAnswer(YamlMap map)
    {
        var text = map.Text("obligation");
        map.Required("obligation");
        var answer = map.Choice("answer", [.. AnswerNames.All]);
        if (!map.Has("answer"))
            diagnostics.Error("CE0103", map.Where, "'answer' is missing.", $"Write one of: {string.Join(", ", AnswerNames.All.Select(a => a.Word))}.");
        var law = map.Texts("law").Select(l => l.Value).ToList();
        var explanation = map.Optional("text") ?? string.Empty;
        var isCarriedOver = map.YesNo("carried-over") ?? false;
        map.Finish();
        if (text is not { } cited || answer is null)
            return null;
        if (ObligationId.TryParse(cited.Value, null, out var id) && treaties.Find(id) is not null)
            return new AssessedDuty(id, answer.Value, law, explanation, isCarriedOver);
        diagnostics.Error("CE0504", cited.Where, $"'{cited.Value}' is no obligation of the treaties.", Suggestions.DidYouMean(cited.Value, treaties.Obligations.Select(o => o.Id.ToString())));
        return null;
    }
}
