using ClosedXML.Excel;
using ComplianceEngine.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ComplianceEngine.Tests.Browser;

/// <summary>The pages as a reader uses them, in a real browser.</summary>
public sealed class PageTests(BrowserSession session) : IClassFixture<BrowserSession>
{
    private static readonly string[] Serious = ["serious", "critical"];

    public static TheoryData<string> Pages =>
    [
        "/", "/article/untoc/6", "/provision/pk/amla-2010/s3", "/statute/pk/psma-2018", "/diff/pk/psma-2018?from=2018-05-31&to=2025-07-31", "/search?q=tipping+off", "/timeline", "/compare",
    ];

    [Fact]
    public async Task A_question_about_article_6_leads_to_its_laws_its_proof_and_the_section()
    {
        await using var open = await session.OpenAsync();
        var page = open.Page;
        await page.GotoAsync(session.Address.ToString());
        await page.GetByPlaceholder("Which law satisfies article 6?").FillAsync("which law satisfies article 6");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("UNTOC art 6");

        var duty = page.Locator("#untoc-6-1-a-i");
        await Expect(duty).ToContainTextAsync("AMLA 2010, s 3(a)");
        var proof = duty.Locator("details").First;
        await Expect(proof.GetByText("rule pk.untoc-6-1-a-i.amla-3-a").First).ToBeHiddenAsync();
        await proof.GetByText("Proof", new() { Exact = true }).ClickAsync();
        await Expect(proof.GetByText("rule pk.untoc-6-1-a-i.amla-3-a").First).ToBeVisibleAsync();

        await duty.GetByRole(AriaRole.Link, new() { Name = "AMLA 2010, s 3", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("AMLA 2010, s 3");
    }

    [Fact]
    public async Task Results_appear_while_one_types_and_lead_to_the_section()
    {
        await using var open = await session.OpenAsync();
        var page = open.Page;
        await page.GotoAsync(new Uri(session.Address, "/search").ToString());
        await page.Locator("[data-live]").PressSequentiallyAsync("tipping off");
        await Expect(page.Locator("#results .hit").First).ToContainTextAsync("AMLA 2010", new() { Timeout = 10_000 });
        await page.Locator("#results .hit a").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("AMLA 2010");
    }

    [Fact]
    public async Task What_an_amendment_changed_is_marked_with_both_penalties()
    {
        await using var open = await session.OpenAsync();
        var page = open.Page;
        await page.GotoAsync(new Uri(session.Address, "/statute/pk/psma-2018").ToString());
        await page.Locator("a[href^='/diff/']").First.ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("up to 5 years");
        await Expect(page.Locator("main")).ToContainTextAsync("up to 10 years");
        await Expect(page.Locator("main ins").First).ToBeVisibleAsync();
        await Expect(page.Locator("main del").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_workbook_that_is_downloaded_opens()
    {
        await using var open = await session.OpenAsync();
        var page = open.Page;
        await page.GotoAsync(session.Address.ToString());
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href='/report/gap-matrix.xlsx']").ClickAsync());
        using var folder = new TempFolder();
        await download.SaveAsAsync(folder["matrix.xlsx"]);
        using var workbook = new XLWorkbook(folder["matrix.xlsx"]);
        Assert.Contains("Summary", workbook.Worksheets.Select(s => s.Name));
    }

    [Fact]
    public async Task The_report_file_filters_without_a_network()
    {
        using var folder = new TempFolder();
        (await Compliance.RunAsync(folder, "analyze", "--out", folder["matrix.html"])).MustSucceed();
        await using var open = await session.OpenAsync();
        var page = open.Page;
        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(new Uri(folder["matrix.html"]).ToString());
        var before = await page.Locator("[data-status]:visible").CountAsync();
        await page.Locator("[data-filter=text]").FillAsync("laundering");
        await Expect(page.Locator("[data-count]")).ToContainTextAsync(" shown");
        var after = await page.Locator("[data-status]:visible").CountAsync();
        Assert.InRange(after, 1, before - 1);
    }

    [Fact]
    public async Task Everything_can_be_reached_by_keyboard()
    {
        await using var open = await session.OpenAsync();
        var page = open.Page;
        await page.GotoAsync(session.Address.ToString());
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("a.skip")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_can_be_read_by_everybody_in_light_and_dark(string address)
    {
        await using var open = await session.OpenAsync();
        await open.Page.GotoAsync(new Uri(session.Address, address).ToString());
        Assert.Empty(await WrongAsync(open.Page, new AxeRunOptions()));
        // Another scheme changes colours and nothing else, and looking at everything takes seconds on a long page.
        await open.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.Empty(await WrongAsync(open.Page, new AxeRunOptions { RunOnly = RunOnlyOptions.Rules("color-contrast") }));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_fits_a_telephone(string address)
    {
        await using var open = await session.OpenAsync(width: 360);
        await open.Page.GotoAsync(new Uri(session.Address, address).ToString());
        Assert.InRange(await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 360);
    }
    /// <summary>What keeps somebody from reading the page, with the place of each.</summary>
    private static async Task<IEnumerable<string>> WrongAsync(IPage page, AxeRunOptions options)
    {
        var found = await page.RunAxe(options);
        Assert.NotEmpty(found.Passes);
        return found.Violations
            .Where(v => Serious.Contains(v.Impact, StringComparer.Ordinal))
            .SelectMany(v => v.Nodes.Select(n => $"{page.Url}: {v.Id} ({v.Help}) at {n.Target}: {n.Html}"));
    }
}
