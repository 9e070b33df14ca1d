namespace NewsCorpus.Tests.Classification;

/// <summary>A page whose elements have no names, with something among or under its paragraphs.</summary>
internal static class PageTail
{
    private static readonly NewsParser s_parser = new(new NewsParserOptions { IncludeRemoved = true });

    /// <summary>The paragraphs of the article.</summary>
    public static IReadOnlyList<string> Paragraphs { get; } =
    [
        "The ferrymen of Quillport have agreed to sail until midnight in the summer months, after two seasons in which the last boat had left the quay at nine.",
        "Their guild had asked for a second crew and a lamp on the northern mole, both of which the town now pays for out of the fees that the marina brings in.",
        "A trial in the autumn showed that eighty people a night use the late boats, most of them nurses of the island hospital and waiters on their way home.",
        "The new timetable hangs at the landing from Friday on, and the guild will report to the council once the first three months of the season are over.",
    ];

    /// <summary>Parses a page.</summary>
    /// <param name="under">What stands under the paragraphs.</param>
    /// <param name="among">What stands behind the second paragraph.</param>
    /// <param name="header">What stands under the headline.</param>
    public static Article Parse(string under = "", string among = "", string header = "") => s_parser.ParseHtml(
        $"<html lang=en><head><title>Ferrymen sail until midnight</title></head><body><div><h1>Ferrymen sail until midnight</h1>{header}<p>{Paragraphs[0]}</p><p>{Paragraphs[1]}</p>{among}<p>{Paragraphs[2]}</p><p>{Paragraphs[3]}</p>{under}</div></body></html>").Article!;

    /// <summary>The body of the article when nothing else of the page is taken with it.</summary>
    public static string Body { get; } = string.Join("\n\n", Paragraphs);

    /// <summary>The removed block with a text.</summary>
    public static ArticleBlock Removed(this Article article, string text) => Assert.Single(article.Removed, block => block.Text == text);
}
