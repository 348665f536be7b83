namespace ComplianceEngine.Corpus.Import;

/// <summary>
/// Chooses the true beginnings among the possible ones: the heaviest run of rising numbers, where a jump over numbers
/// costs. Contents pages, notes and the sections of other Acts that a schedule quotes lose to the body, which alone has
/// headings set off all the way through.
/// </summary>
/// <remarks>Longest increasing subsequence (Fredman 1975) with weights; quadratic in the beginnings, of which a code has some thousand.</remarks>
internal static class StartChain
{
    private const double CostOfGap = 0.25;
    private const int DearestGap = 12;
    private const int MostStarts = 8000;

    public static List<SectionStart> Choose(List<SectionStart> starts)
    {
        var considered = starts.Count <= MostStarts ? starts : [.. starts.Where(s => s.Weight >= StartReader.Likely).Take(MostStarts)];
        var numbers = considered.ConvertAll(s => SectionNumber.Of(s.Number));
        var total = new double[considered.Count];
        var previous = new int[considered.Count];
        var best = -1;
        for (var i = 0; i < considered.Count; i++)
        {
            total[i] = considered[i].Weight - (CostOfGap * Math.Min(DearestGap, numbers[i].Number - 1));
            previous[i] = -1;
            for (var j = 0; j < i; j++)
            {
                if (numbers[j].CompareTo(numbers[i]) >= 0)
                    continue;
                var sum = total[j] + considered[i].Weight - (CostOfGap * Math.Min(DearestGap, numbers[j].GapTo(numbers[i])));
                if (sum >= total[i])
                {
                    total[i] = sum;
                    previous[i] = j;
                }
            }

            if (best < 0 || total[i] >= total[best])
                best = i;
        }

        var chain = new List<SectionStart>();
        for (var i = best; i >= 0; i = previous[i])
            chain.Add(considered[i]);
        chain.Reverse();
        return chain;
    }
}
