using System.Globalization;
using NewsCorpus.Classification;
using Spectre.Console;

namespace NewsCorpus.Cli.Pages;

/// <summary>One document on one screen: its fields with the rules behind them, the start of its text, and what became of its blocks.</summary>
/// <param name="terminal">The terminal.</param>
internal sealed class ArticleCard(IAnsiConsole terminal)
{
    // What fits a screen beside the fields.
    private const int MaxTextLength = 900;

    /// <summary>Writes the card. Everything from the document is cleaned and escaped.</summary>
    public void Write(ParseResult result)
    {
        if (result.Article is { } article) WriteArticle(article);
        else terminal.MarkupLine($"[yellow]{result.Outcome}[/] {Safe(result.Id)}");
        foreach (var diagnostic in result.Diagnostics) terminal.MarkupLine($"[grey]{Safe(diagnostic.Code)}: {Safe(diagnostic.Message)}[/]");
        WriteRoles(result);
    }

    private void WriteArticle(Article article)
    {
        terminal.Write(new Rule($"[bold yellow]{Safe(article.Headline ?? "Without a headline")}[/]").LeftJustified());
        if (article.Standfirst is { } standfirst) terminal.MarkupLine($"[italic]{Safe(standfirst)}[/]");
        terminal.Write(FieldsOf(article));
        terminal.WriteLine();
        terminal.WriteLine(StartOf(article.Body));
        terminal.WriteLine();
    }

    private static Grid FieldsOf(Article article)
    {
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(2)).AddColumn();
        Add("by", string.Join(", ", article.Authors.Select(author => author.Name)));
        Add("in", article.Publication);
        Add("published", article.Published is { } published ? published + (published.IsInferred ? " (year inferred)" : "") : null);
        Add("modified", article.Modified?.ToString());
        Add("section", article.Section);
        Add("keywords", string.Join(", ", article.Keywords));
        Add("language", article.Language);
        Add("address", article.Url);
        Add("length", article.WordCount.ToString("N0", CultureInfo.InvariantCulture) + " words" + (article.IsTruncated ? ", breaks off" : ""));
        return grid;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) grid.AddRow($"[grey]{name}[/]", Safe(value));
        }
    }

    private static string StartOf(string body)
    {
        var text = string.Join('\n', body.Split('\n').Select(TerminalText.Clean));
        if (text.Length <= MaxTextLength) return text;
        var end = text.LastIndexOf(' ', MaxTextLength);
        return text[..(end > 0 ? end : MaxTextLength)] + " …";
    }

    private void WriteRoles(ParseResult result)
    {
        var kept = result.Article?.Blocks ?? [];
        var removed = result.Article?.Removed ?? result.Removed;
        if (kept.Length + removed.Length == 0) return;
        var chart = new BreakdownChart();
        AddRoles(kept.Select(block => block.Role), Color.Green, Color.Blue);
        AddRoles(removed.Select(block => block.Role), Color.Grey, Color.Maroon);
        terminal.MarkupLine($"[green]{kept.Length} blocks kept[/], [grey]{removed.Length} removed[/]");
        terminal.Write(chart);

        void AddRoles(IEnumerable<BlockRole> roles, Color first, Color second)
        {
            foreach (var (index, group) in roles.GroupBy(role => role).OrderBy(group => group.Key).Index())
            {
                chart.AddItem(group.Key.ToString(), group.Count(), index % 2 == 0 ? first : second);
            }
        }
    }

    private static string Safe(string text) => Markup.Escape(TerminalText.Clean(text));
}
