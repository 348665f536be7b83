using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ComplianceEngine.Cli.Web;

/// <summary>
/// Serves the site on the loopback address, read-only. Requests for other hosts' names are refused (a page elsewhere could
/// have its name point here), and pages run no script but their own.
/// </summary>
internal static class WebServer
{
    private static readonly string Policy =
        $"default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes("\n" + WebAssets.Script)))}'";

    /// <summary>An app that listens when it is started.</summary>
    public static WebApplication Create(Site site, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k =>
        {
            k.Listen(IPAddress.Loopback, port);
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = 0;
        });
        builder.Services.AddRoutingCore();
        var app = builder.Build();
        app.Use(Guard);
        app.UseRouting();
        Map(app, site);
        return app;
    }

    private static async Task Guard(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Host.Host is not ("127.0.0.1" or "localhost" or "[::1]"))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        await next(context);
    }

    private static void Map(WebApplication app, Site site)
    {
        app.MapGet("/", (HttpContext c) => Page(c, site.Home(), site));
        app.MapGet("/article/{treaty}/{number}", (HttpContext c, string treaty, string number) => Page(c, site.Article($"{treaty}/{number}"), site));
        app.MapGet("/provision/{**id}", (HttpContext c, string id) => Page(c, site.Provision(id), site));
        app.MapGet("/statute/{country}/{slug}", (HttpContext c, string country, string slug) => Page(c, site.Statute($"{country}/{slug}"), site));
        app.MapGet("/diff/{country}/{slug}", (HttpContext c, string country, string slug) => Page(
            c, Day(c, "from") is { } from && Day(c, "to") is { } to ? site.Diff($"{country}/{slug}", from, to) : null, site));
        app.MapGet("/search", (HttpContext c) => Page(c, site.Search(Query(c, "q"), c.Request.Query["statute"], c.Request.Query.ContainsKey("part")), site));
        app.MapGet("/ask", (HttpContext c) =>
        {
            c.Response.Redirect(site.Ask(Query(c, "q")));
            return Task.CompletedTask;
        });
        app.MapGet("/timeline", (HttpContext c) => Page(c, site.Timeline(), site));
        app.MapGet("/compare", (HttpContext c) => Page(c, site.Compare(), site));
        app.MapGet("/report/{name}", (HttpContext c, string name) => File(c, name, site));
        app.MapFallback((HttpContext c) => Page(c, null, site));
    }

    private static Task Page(HttpContext context, string? html, Site site)
    {
        context.Response.StatusCode = html is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html ?? site.NotFound());
    }

    private static async Task File(HttpContext context, string name, Site site)
    {
        if (site.Download(name) is not { } bytes)
        {
            await Page(context, null, site);
            return;
        }

        context.Response.ContentType = "application/octet-stream";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static string Query(HttpContext context, string name) => context.Request.Query[name].ToString() is var text && text.Length > 500 ? text[..500] : text;

    private static DateOnly? Day(HttpContext context, string name) =>
        DateOnly.TryParseExact(context.Request.Query[name].ToString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
