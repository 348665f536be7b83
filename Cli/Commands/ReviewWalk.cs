using ComplianceEngine.Cli.Hosting;
using ComplianceEngine.Cli.Output;
using ComplianceEngine.Corpus.Diagnostics;
using ComplianceEngine.Rules.Mappings;

namespace ComplianceEngine.Cli.Commands;

/// <summary>
/// Takes an expert through the rules to review, one by one. Each answer is carried out at once, so that a walk broken off
/// keeps what was done; the end of the input is the end of the walk.
/// </summary>
internal sealed class ReviewWalk(Terminal terminal, Library library, Func<Library> reopen, string? reviewer) : IDisposable
{
    private const string Question = "[a]ccept, [e]dit, [w]ithdraw, [s]kip, [q]uit?";
    private ReviewDesk _desk = new(library);
    private Library? _reopened;
    private string? _reviewer = reviewer;
    private int _accepted;
    private int _withdrawn;
    private int _left;

    public void Run()
    {
        var open = _desk.Open();
        for (var i = 0; i < open.Count; i++)
        {
            terminal.Line(FormattableString.Invariant($"{i + 1} of {open.Count}"));
            if (Decide(open[i]))
                continue;
            _left += open.Count - i;
            break;
        }

        terminal.Line(open.Count == 0
            ? ReviewDesk.NothingToReview
            : FormattableString.Invariant($"{_accepted} accepted, {_withdrawn} withdrawn, {_left} left to review."));
    }

    public void Dispose() => _reopened?.Dispose();

    /// <summary>Asks about a rule until there is an answer; false where the expert ends the walk.</summary>
    private bool Decide(MappingRule rule)
    {
        Show(rule);
        while (true)
        {
            switch (terminal.Ask(Question)?.ToLowerInvariant())
            {
                case "a" or "accept":
                    return Accept(rule);
                case "w" or "withdraw":
                    _desk.Withdraw(rule.Id);
                    _withdrawn++;
                    return true;
                case "s" or "skip":
                    _left++;
                    return true;
                case "e" or "edit":
                    if (Edit(rule) is not { } edited)
                        return true;
                    rule = edited;
                    break;
                case null or "q" or "quit":
                    return false;
                default:
                    terminal.Line("Answer by one of the letters.");
                    break;
            }
        }
    }

    private bool Accept(MappingRule rule)
    {
        _reviewer ??= terminal.Ask("Your role or initials:");
        if (string.IsNullOrEmpty(_reviewer))
            return false;
        _desk.Accept(rule.Id, _reviewer);
        _accepted++;
        return true;
    }

    /// <summary>Waits until the expert has changed the file; the rule as it is then, or null where nothing is left to review in it.</summary>
    private MappingRule? Edit(MappingRule rule)
    {
        if (terminal.Ask($"Edit {Path.Combine(library.Data.Path, rule.Where.File)}, line {rule.Where.Line}, save it, and press Enter.") is null)
            return rule;
        try
        {
            var fresh = reopen();
            var desk = new ReviewDesk(fresh);
            var open = desk.Open();
            _reopened?.Dispose();
            (_reopened, _desk) = (fresh, desk);
            if (open.FirstOrDefault(r => string.Equals(r.Id, rule.Id, StringComparison.Ordinal)) is { } still)
            {
                Show(still);
                return still;
            }

            terminal.Line($"{rule.Id}: nothing left to review.");
            _accepted++;
            return null;
        }
        catch (InputException e)
        {
            foreach (var diagnostic in e.Diagnostics)
                terminal.Tell(diagnostic);
            return rule;
        }
    }

    private void Show(MappingRule rule)
    {
        foreach (var line in _desk.Describe(rule))
            terminal.Line(line);
    }
}
