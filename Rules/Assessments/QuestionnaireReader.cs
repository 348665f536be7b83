using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Treaties;

namespace ComplianceEngine.Rules.Assessments;

/// <summary>Reads questionnaires (<c>data/questionnaires</c>).</summary>
public sealed class QuestionnaireReader(TreatyBook treaties, DiagnosticBag diagnostics)
{
    /// <summary>Reads all of a data folder.</summary>
    public IReadOnlyList<Questionnaire> Read(DataFolder data) =>
        [.. data.Files("questionnaires").Select(f => YamlFile.Open(f.FullPath, f.Name, diagnostics)).OfType<YamlMap>().Select(Read).OrderBy(q => q.Cluster)];

    private Questionnaire Read(YamlMap map)
    {
        map.Required("treaty");
        var questionnaire = new Questionnaire(map.Required("questionnaire"), map.Value<int>("cluster", "number") ?? 0, map.Optional("note"), [.. map.Maps("questions").Select(ReadQuestion)]);
        map.Finish();
        return questionnaire;
    }

    private Question ReadQuestion(YamlMap map)
    {
        var obligations = new List<ObligationId>();
        foreach (var text in map.Texts("obligations"))
        {
            if (ObligationId.TryParse(text.Value, null, out var id) && treaties.Find(id) is not null)
                obligations.Add(id);
            else
                diagnostics.Error("CE0504", text.Where, $"'{text.Value}' is no obligation of the treaties.", Suggestions.DidYouMean(text.Value, treaties.Obligations.Select(o => o.Id.ToString())));
        }

        var question = new Question(map.Required("id"), map.Required("instrument"), map.Required("text"), map.Required("answer"), obligations);
        map.Finish();
        return question;
    }
}
