using System.Net;
using ComplianceEngine.Cli.Web;
using ComplianceEngine.Tests.Support;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace ComplianceEngine.Tests.Cli;

public sealed class ServeTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Pages_answer_on_loopback_and_keep_to_themselves()
    {
        using var folder = new TempFolder();
        await using var server = await RunningServer.StartAsync(folder);

        var home = await server.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
        Assert.Contains("script-src 'sha256-", home.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        foreach (var path in new[] { "/article/untoc/6", "/provision/pk/amla-2010/s3", "/statute/pk/amla-2010", "/search?q=bribery", "/timeline", "/compare" })
            Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/article/untoc/99")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/provision/..%2f..%2fetc/passwd")).StatusCode);
    }

    [Fact]
    public async Task Every_file_that_the_first_page_offers_can_be_taken_under_its_name()
    {
        using var folder = new TempFolder();
        await using var server = await RunningServer.StartAsync(folder);
        var home = await (await server.GetAsync("/")).Content.ReadAsStringAsync(Stop);
        var files = System.Text.RegularExpressions.Regex.Matches(home, "href=\"/report/([^\"]+)\"").Select(m => m.Groups[1].Value).ToList();
        Assert.Contains("gap-matrix.oscal-results.json", files);
        Assert.Contains("questionnaire-4.xlsx", files);
        foreach (var file in files)
        {
            var answer = await server.GetAsync("/report/" + file);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(file, answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
            Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Stop));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync("/report/other.xlsx")).StatusCode);
    }

    [Fact]
    public async Task What_a_visitor_types_comes_back_as_text_and_not_as_markup()
    {
        using var folder = new TempFolder();
        await using var server = await RunningServer.StartAsync(folder);
        var page = await (await server.GetAsync("/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E%20bribery")).Content.ReadAsStringAsync(Stop);
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_hosts_name_and_any_method_that_writes_are_refused()
    {
        using var folder = new TempFolder();
        await using var server = await RunningServer.StartAsync(folder);
        using var rebound = new HttpRequestMessage(HttpMethod.Get, server.Address) { Headers = { Host = "evil.example" } };
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await server.SendAsync(rebound)).StatusCode);
        using var post = new HttpRequestMessage(HttpMethod.Post, server.Address);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.SendAsync(post)).StatusCode);
    }

    [Fact]
    public async Task A_question_leads_to_the_article_or_the_section_that_it_names()
    {
        using var folder = new TempFolder();
        await using var server = await RunningServer.StartAsync(folder);
        Assert.StartsWith("/article/untoc/6", (await server.GetAsync("/ask?q=which+law+satisfies+article+6")).Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("/provision/pk/amla-2010/s3", (await server.GetAsync("/ask?q=s.+3+AMLA")).Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assistant_finds_the_tools_and_their_answers()
    {
        using var folder = new TempFolder();
        var transport = new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "compliance",
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "compliance.dll"), "mcp", "--data", Repository.Data, "--workspace", folder["workspace"]],
        });
        await using var client = await McpClient.CreateAsync(transport, cancellationToken: Stop);

        var tools = await client.ListToolsAsync(cancellationToken: Stop);
        Assert.Equal(["cite", "explain", "provision", "search", "which"], tools.Select(t => t.Name).Order(StringComparer.Ordinal));
        var which = await client.CallToolAsync("which", new Dictionary<string, object?> { ["citation"] = "6" }, cancellationToken: Stop);
        Assert.Contains("pk/amla-2010/s3", Text(which), StringComparison.Ordinal);
        var cite = await client.CallToolAsync("cite", new Dictionary<string, object?> { ["text"] = "see section 3 of the Anti-Money Laundering Act, 2010" }, cancellationToken: Stop);
        Assert.Contains("AMLA 2010, s 3", Text(cite), StringComparison.Ordinal);
        var wrong = await client.CallToolAsync("which", new Dictionary<string, object?> { ["citation"] = "article 99" }, cancellationToken: Stop);
        Assert.Contains("99", Text(wrong), StringComparison.Ordinal);
    }

    private static string Text(CallToolResult result) => string.Concat(result.Content.OfType<TextContentBlock>().Select(t => t.Text));
}
