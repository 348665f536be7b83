using System.Diagnostics;
using System.Globalization;
using ComplianceEngine.Cli.Web;
using Microsoft.AspNetCore.Builder;

namespace ComplianceEngine.Benchmarks;

/// <summary>The pages of <c>serve</c> on the shipped book: how long the server takes for each, asked for the first time and again.</summary>
internal static class PageTable
{
    private const int Times = 30;

    private static readonly string[] Pages =
        ["/", "/article/untoc/6", "/provision/pk/amla-2010/s3", "/statute/pk/ppc-1860", "/search?q=who+hides+bribe+money", "/timeline", "/compare", "/report/gap-matrix.xlsx"];

    public static async Task RunAsync(string root)
    {
        var folder = Directory.CreateTempSubdirectory("compliance-pages-").FullName;
        try
        {
            await RunAsync(Path.Combine(root, "data"), folder).ConfigureAwait(false);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task RunAsync(string data, string workspace)
    {
        using var library = SilentLibrary.Open(data, workspace);
        var start = Stopwatch.StartNew();
        var site = new Site(library, CancellationToken.None);
        site.WarmUp();
        var app = WebServer.Create(site, port: 0);
        await using var _ = app.ConfigureAwait(false);
        await app.StartAsync().ConfigureAwait(false);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ready after {start.Elapsed.TotalMilliseconds:F0} ms, an empty workspace filled"));
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        Console.WriteLine("page                                 first ms   median ms     bytes");
        foreach (var page in Pages)
        {
            var (first, bytes) = await GetAsync(client, page).ConfigureAwait(false);
            var again = new List<double>();
            for (var i = 0; i < Times; i++)
                again.Add((await GetAsync(client, page).ConfigureAwait(false)).Milliseconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page,-36}{first,9:F1}{again.Order().ElementAt(Times / 2),12:F1}{bytes,10}"));
        }
    }

    private static async Task<(double Milliseconds, int Bytes)> GetAsync(HttpClient client, string page)
    {
        var clock = Stopwatch.StartNew();
        var bytes = await client.GetByteArrayAsync(new Uri(page, UriKind.Relative)).ConfigureAwait(false);
        return (clock.Elapsed.TotalMilliseconds, bytes.Length);
    }
}
