using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Reports;

namespace ComplianceEngine.Cli.Templates;

/// <summary>The forms that a command was given.</summary>
internal static class FormTemplates
{
    /// <summary>The writer of a file: the form of the same kind where one was given, else the report of its extension.</summary>
    /// <exception cref="UsageException">The extension is not known.</exception>
    public static IReportWriter WriterFor(string file, IReadOnlyList<IFormTemplate> templates) =>
        templates.FirstOrDefault(t => file.EndsWith(t.Extension, StringComparison.OrdinalIgnoreCase)) ?? ReportWriters.For(file);

    /// <exception cref="UsageException">A form is of no kind that can be filled, or there is nowhere to write it to.</exception>
    public static IReadOnlyList<IFormTemplate> Open(IReadOnlyList<string> forms, IReadOnlyList<string> outs)
    {
        var templates = forms.Select(Open).ToList();
        foreach (var (template, form) in templates.Zip(forms))
        {
            if (templates.Count(t => t.Extension == template.Extension) > 1)
                throw new UsageException($"Several forms end in {template.Extension}. Fill them one after the other.");
            if (!outs.Any(o => o.EndsWith(template.Extension, StringComparison.OrdinalIgnoreCase)))
                throw new UsageException($"--template {form} is filled into a file of the same kind: add --out FILE{template.Extension}.");
            if (outs.Any(o => string.Equals(Path.GetFullPath(o), Path.GetFullPath(form), StringComparison.Ordinal)))
                throw new UsageException($"{form} is the empty form. Give --out another name, so that it stays empty.");
        }

        return templates;
    }

    private static IFormTemplate Open(string form) => Path.GetExtension(form).ToLowerInvariant() switch
    {
        ".xlsx" => new WorkbookTemplate(form),
        ".docx" => new WordTemplate(form),
        _ => throw new UsageException($"'{form}' is no form that can be filled: it has to be .xlsx or .docx."),
    };
}
