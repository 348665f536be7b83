using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ComplianceEngine.Cli.Commands;

/// <summary>Options that several commands share.</summary>
internal static class SharedOptions
{
    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = ParseDate,
    };

    public static Option<DateOnly?> AsOf() => Date("--as-of", "Look at the law as it stood on a day, as 2024-06-30 (default: today).");

    public static Option<string?> Territory() => new("--territory")
    {
        Description = "One territory, as punjab, or all (default: all).",
        HelpName = "T",
    };

    public static Option<string[]> IfParty() => new("--if-party")
    {
        Description = "Suppose the country were a party to a treaty that it has not joined, as som: what would follow. May be repeated.",
        HelpName = "TREATY",
    };

    public static Option<int> Limit(int otherwise)
    {
        var option = new Option<int>("--limit") { Description = "The most results.", HelpName = "N", DefaultValueFactory = _ => otherwise };
        option.Validators.Add(r =>
        {
            if (r.GetValueOrDefault<int>() is < 1 or > 1000)
                r.AddError("--limit takes a number from 1 to 1000.");
        });
        return option;
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        result.AddError($"'{text}' is no date; write year-month-day, as 2024-06-30.");
        return null;
    }
}
