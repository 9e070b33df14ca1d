using System.Globalization;

namespace NewsCorpus.Writing;

/// <summary>
/// Writes one row a result (RFC 4180, line feeds, UTF-8 without a mark), whatever its outcome. A cell that a spreadsheet would take for a
/// formula gets an apostrophe before it. Lists are separated by a semicolon. Thread-safe.
/// </summary>
public sealed class CsvArticleWriter : IArticleWriter
{
    private static readonly (string Name, Func<ParseResult, string?> Value)[] s_columns =
    [
        ("id", static result => result.Id),
        ("outcome", static result => CamelCase<ParseOutcome>.NameOf(result.Outcome)),
        ("headline", static result => result.Article?.Headline),
        ("standfirst", static result => result.Article?.Standfirst),
        ("byline", static result => result.Article?.Byline),
        ("authors", static result => Join(result.Article?.Authors.Select(author => author.Name))),
        ("publication", static result => result.Article?.Publication),
        ("domain", static result => result.Article?.Domain),
        ("published", static result => result.Article?.Published?.ToString()),
        ("modified", static result => result.Article?.Modified?.ToString()),
        ("section", static result => result.Article?.Section),
        ("keywords", static result => Join(result.Article?.Keywords)),
        ("language", static result => result.Article?.Language),
        ("url", static result => result.Article?.Url ?? result.Origin.Url?.OriginalString),
        ("path", static result => result.Origin.Path),
        ("wordCount", static result => result.Article?.WordCount.ToString(CultureInfo.InvariantCulture)),
        ("fingerprint", static result => result.Article?.Fingerprint.ToString("x16", CultureInfo.InvariantCulture)),
        ("body", static result => result.Article?.Body),
    ];

    /// <inheritdoc/>
    public void WriteHeader(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(string.Join(',', s_columns.Select(column => column.Name)) + "\n");
    }

    /// <inheritdoc/>
    public void Write(TextWriter writer, ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(result);
        for (var i = 0; i < s_columns.Length; i++)
        {
            if (i > 0) writer.Write(',');
            WriteCell(writer, PrintableText.Of(s_columns[i].Value(result)));
        }

        writer.Write('\n');
    }

    private static void WriteCell(TextWriter writer, string text)
    {
        if (text.Length == 0) return;
        writer.Write('"');
        if (IsFormula(text)) writer.Write('\'');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    /// <summary>What spreadsheets evaluate, also after white space and in the full-width forms that some of them accept.</summary>
    private static bool IsFormula(string text)
    {
        if (text[0] is '\t' or '\n') return true;
        var first = text.AsSpan().TrimStart();
        return first.Length > 0 && first[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
    }

    private static string? Join(IEnumerable<string>? values) => values is null ? null : string.Join("; ", values);
}
