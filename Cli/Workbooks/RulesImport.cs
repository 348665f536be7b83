using System.Text;
using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Corpus.Citations;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Corpus.Law;
using ComplianceEngine.Corpus.Yaml;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Cli.Workbooks;

/// <summary>
/// Brings edits of the rules workbook back into the mapping files. A row that is wrong is refused with the reasons; the
/// others are taken. Values that were not edited change no byte of their file.
/// </summary>
internal sealed class RulesImport(Library library, SheetReader sheet)
{
    private readonly Dictionary<string, MappingRule> _rules = library.Rules.Mappings.Rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, RuleFileEditor> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StringBuilder> _added = new(StringComparer.Ordinal);

    /// <summary>Reads every row.</summary>
    public IReadOnlyList<RuleEdit> Read()
    {
        var edits = new List<RuleEdit>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in sheet.Rows())
        {
            var id = sheet.Text(row, "id");
            if (!seen.Add(id))
                edits.Add(new RuleEdit(row, id, "refused", [$"{sheet.Where(row, "id")}: the rule stands in the sheet twice."], string.Empty));
            else
                edits.Add(_rules.TryGetValue(id, out var rule) ? Edit(row, rule) : Add(row, id));
        }

        return edits;
    }

    /// <summary>The files as they would be, those that differ only.</summary>
    public IReadOnlyList<(string File, string Text)> Files()
    {
        var files = _files.Select(f => (File: f.Key, f.Value.Text)).ToList();
        foreach (var (file, text) in _added)
        {
            var path = Path.Combine(library.Data.Path, file);
            var before = _files.TryGetValue(file, out var editor) ? editor.Text : File.Exists(path) ? File.ReadAllText(path) : null;
            files.RemoveAll(f => f.File == file);
            files.Add((file, before is null
                ? $"pack: {_rules.Values.FirstOrDefault()?.Pack ?? "my-pack"}\nauthor: from the rules workbook\nrules:\n{text}"
                : $"{before.TrimEnd('\n')}\n{text}"));
        }

        return [.. files.OrderBy(f => f.File, StringComparer.Ordinal)];
    }

    private RuleEdit Edit(int row, MappingRule rule)
    {
        var before = RuleRow.Columns.Where(c => c.IsEdited && sheet.Has(c.Code))
            .Select(c => (Column: c, Old: c.Text(new RuleRow(rule, library.Law, library.Rules.Treaties)), New: sheet.Text(row, c.Code)))
            .Where(c => !IsSame(c.Old, c.New))
            .ToList();
        if (before.Count == 0)
            return new RuleEdit(row, rule.Id, "unchanged", [], rule.Where.File);
        var faults = Faults(row, rule.Obligation.ToString());
        if (faults.Count > 0)
            return new RuleEdit(row, rule.Id, "refused", faults, rule.Where.File);
        if (!_files.TryGetValue(rule.Where.File, out var editor))
            _files.Add(rule.Where.File, editor = new RuleFileEditor(File.ReadAllText(Path.Combine(library.Data.Path, rule.Where.File))));
        foreach (var (column, _, now) in before)
            Write(editor, rule, column.Code, now);
        return new RuleEdit(row, rule.Id, "changed", [.. before.Select(c => $"{c.Column.Code}: {Show(c.Old)} → {Show(c.New)}")], rule.Where.File);
    }

    private void Write(RuleFileEditor editor, MappingRule rule, string code, string value)
    {
        switch (code)
        {
            case "elements":
                editor.SetElements(rule.Id, Names(value));
                break;
            case "by":
                editor.SetProvisions(rule.Id, [.. Citations(value).Select(c => Provision(c, rule))]);
                break;
            default:
                editor.Set(rule.Id, code, value.Length == 0 ? null : value);
                break;
        }
    }

    /// <summary>A provision with the fingerprints that the rule kept of it, or, newly cited, those of today's wording.</summary>
    private (string Citation, string? Digest, string? Official) Provision(string citation, MappingRule? rule)
    {
        var id = ((CitationReading.Found)library.Citations.Read(citation)).Provision;
        if (rule?.Provisions.FirstOrDefault(p => p.Id == id) is { } kept)
            return (library.Law.Cite(id), kept.Digest?.ToString(), kept.Official?.ToString());
        var now = library.Law.Find(id, library.Today) ?? library.Law.Versions(id)[^1];
        return (library.Law.Cite(id), now.DigestHash.ToString(), now.TextHash?.ToString());
    }

    private RuleEdit Add(int row, string id)
    {
        var meets = sheet.Text(row, "meets");
        var faults = Faults(row, meets);
        if (faults.Count > 0)
            return new RuleEdit(row, id, "refused", faults, string.Empty);
        var pack = _rules.Values.FirstOrDefault()?.Pack ?? "my-pack";
        var file = sheet.Text(row, "file") is { Length: > 0 } given && _rules.Values.Any(r => r.Where.File == given) ? given : $"mappings/{pack}/from-workbook.yaml";
        if (!_added.TryGetValue(file, out var text))
            _added.Add(file, text = new StringBuilder());
        text.Append(Block(row, id, meets));
        return new RuleEdit(row, id, "added", [$"meets {meets}"], file);
    }

    private string Block(int row, string id, string meets)
    {
        var text = new StringBuilder($"  - id: {RuleFileEditor.Scalar(id)}\n    meets: {meets}\n");
        if (Names(sheet.Text(row, "elements")) is { Count: > 0 } elements)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    elements: {(elements is ["all"] ? "all" : $"[{string.Join(", ", elements)}]")}\n");
        text.Append("    by:\n");
        foreach (var (citation, digest, official) in Citations(sheet.Text(row, "by")).Select(c => Provision(c, null)))
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"      - provision: {RuleFileEditor.Scalar(citation)}\n        digest: {digest}\n{(official is null ? string.Empty : $"        official: {official}\n")}");
        foreach (var code in new[] { "strength", "missing", "relation", "reasoning", "rationale", "reviewer", "reviewed" })
        {
            if (sheet.Text(row, code) is { Length: > 0 } value)
                text.Append(System.Globalization.CultureInfo.InvariantCulture, $"    {code}: {RuleFileEditor.Scalar(value)}\n");
        }

        return text.ToString();
    }

    /// <summary>What is wrong with a row: found by reading it as the file it would become, each fault with its cell.</summary>
    private List<string> Faults(int row, string meets)
    {
        var faults = new List<string>();
        foreach (var citation in Citations(sheet.Text(row, "by")))
        {
            if (library.Citations.Read(citation) is not CitationReading.Found)
                faults.Add($"{sheet.Where(row, "by")}: '{citation}' is no provision of the law book.");
        }

        if (faults.Count > 0)
            return faults;
        var diagnostics = new DiagnosticBag();
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, $"pack: p\nauthor: a\nrules:\n{Block(row, sheet.Text(row, "id"), meets.Length == 0 ? "\"\"" : meets)}");
            new MappingReader(library.Law, library.Rules.Treaties, library.Rules.Countries, diagnostics).Read([new DataFile(path, "row")]);
        }
        finally
        {
            File.Delete(path);
        }

        return [.. diagnostics.Items.Select(d => $"{sheet.Where(row, CodeOf(d))}: {d.Message}{(d.Suggestion is null ? string.Empty : $" {d.Suggestion}")}")];
    }

    private static string CodeOf(Diagnostic diagnostic) => diagnostic.Code switch
    {
        "CE0502" => "missing",
        "CE0503" or "CE0509" => "id",
        "CE0504" => "meets",
        "CE0505" or "CE0510" => "elements",
        "CE0506" or "CE0507" => "by",
        "CE0107" => "reviewed",
        _ => RuleRow.Columns.FirstOrDefault(c => c.Choices is not null && c.Choices.Any(x => diagnostic.Message.Contains(x, StringComparison.Ordinal)))?.Code
            ?? RuleRow.Columns.FirstOrDefault(c => diagnostic.Message.Contains($"'{c.Code}'", StringComparison.Ordinal))?.Code
            ?? "id",
    };

    private static bool IsSame(string old, string now) => TextNormaliser.ForHash(old) == TextNormaliser.ForHash(now);

    private static List<string> Names(string text) => [.. text.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static List<string> Citations(string text) => [.. text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static string Show(string value) => value.Length == 0 ? "(empty)" : $"\"{TextNormaliser.Shorten(value, 80)}\"";
}
