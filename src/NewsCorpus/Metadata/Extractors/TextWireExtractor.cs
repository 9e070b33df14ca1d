using System.Buffers;
using System.Text;
using NewsCorpus.Classification;
using NewsCorpus.Dates;
using NewsCorpus.Metadata.Names;
using NewsCorpus.Metadata.Texts;
using NewsCorpus.PlainText;

namespace NewsCorpus.Metadata.Extractors;

/// <summary>
/// Reads what the header lines of messages, dispatches and press databases state, without their keys, and the dateline that opens a dispatch:
/// "BREVIN, May 4 (BNA) -" names the agency. Thread-safe.
/// </summary>
internal sealed class TextWireExtractor : IEvidenceExtractor
{
    /// <summary>More than any rule that reads the whole line: what a header states, it states in so many words.</summary>
    private const float HeaderWeight = 5;
    private const float StatedBesideWeight = 4;
    private const float DatelineWeight = 2.5f;

    /// <summary>Less than a date near the headline that the model is sure of.</summary>
    private const float DatelineDateWeight = 2;
    private const int MaxKeywordsLength = 2000;

    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create(";([");

    /// <inheritdoc/>
    public void Extract(MetadataContext context)
    {
        if (!context.IsPlainText) return;
        var hasBody = false;
        for (var i = 0; i < context.Decisions.Length; i++)
        {
            var decision = context.Decisions[i];
            if (!hasBody && decision.Role == BlockRole.Body)
            {
                hasBody = true;
                AddDateline(context, i);
            }

            switch (decision.Rule)
            {
                case "headline-header": AddValue(context, i, MetadataField.Headline); break;
                case "standfirst-header": AddValue(context, i, MetadataField.Standfirst); break;
                case "dateline-header": AddValue(context, i, MetadataField.Dateline); break;
                case "section-header": AddName(context, i, MetadataField.Section, context.Content.TextOf(i).Length); break;
                case "publication-header": AddPublication(context, i, MetadataField.Publication); break;
                case "source-header": AddPublication(context, i, MetadataField.Syndicator); break;
                case "date-header": AddDate(context, i, HeaderWeight); break;
                case "keywords-header": AddKeywords(context, i); break;
                case "sender-header": AddNames(context, i); break;
                case "author-header":
                    AddValue(context, i, MetadataField.Byline);
                    AddNames(context, i);
                    break;
            }
        }
    }

    /// <summary>Where the value of a header line starts. Headlines and publications of databases stand without a key.</summary>
    private static int ValueStart(ReadOnlySpan<char> text)
    {
        if (HeaderLines.Read(text, out var start) == HeaderKey.None) HeaderLines.ReadCode(text, out start);
        return start;
    }

    private static void AddValue(MetadataContext context, int block, MetadataField field)
    {
        var text = context.Content.TextOf(block);
        Add(context, block, field, ValueStart(text), text.Length);
    }

    /// <summary>A name without what stands behind it in brackets or behind a semicolon: a place, a page.</summary>
    private static void AddName(MetadataContext context, int block, MetadataField field, int end)
    {
        var text = context.Content.TextOf(block);
        var start = ValueStart(text);
        var length = text[start..end].IndexOfAny(s_nameEnds);
        Add(context, block, field, start, length > 0 ? start + length : end);
    }

    /// <summary>"The Brevin Courier; Brevin", "Courier (Brevin), 4 March 2025, p. 3": the name goes before the rest, which may state the day.</summary>
    private static void AddPublication(MetadataContext context, int block, MetadataField field)
    {
        var text = context.Content.TextOf(block);
        var start = ValueStart(text);
        var end = text.Length;
        if (NewsDateParser.TryFind(text[start..], TextZones.HintsOf(context), out var match))
        {
            AddDate(context, block, StatedBesideWeight);
            end = start + match.Start;
            // "Courier vom 4. März": the word before the day belongs to it.
            var word = text[start..end].TrimEnd().LastIndexOf(' ');
            if (word > 0 && end - start - word <= 5 && char.IsLower(text[start + word + 1])) end = start + word;
        }

        AddName(context, block, field, end);
    }

    private static void Add(MetadataContext context, int block, MetadataField field, int start, int end)
    {
        var text = context.Content.TextOf(block)[..end].TrimEnd(" ,-–|");
        for (; IsFrontMatter(text) && IsEnclosed(text[start..]); start++) text = text[..^1];
        if (text.Length > start) context.AddOwned(new Evidence(field, text[start..].ToString(), context.Decisions[block].Rule, HeaderWeight, TextZones.SpanOf(context, block, start, text.Length)));
    }

    /// <summary>The keys of front matter are in small letters, those of messages and databases are not; its values may stand in quotation marks, its lists in brackets.</summary>
    private static bool IsFrontMatter(ReadOnlySpan<char> text) => char.IsLower(text[0]);

    private static bool IsEnclosed(ReadOnlySpan<char> value) =>
        value is ['[', .., ']'] || (value is ['"' or '\'', _, .., var last] && last == value[0] && !value[1..^1].Contains(last));

    private static void AddDate(MetadataContext context, int block, float weight)
    {
        var text = context.Content.TextOf(block);
        if (!NewsDateParser.TryFind(text, ValueStart(text), TextZones.HintsOf(context), out var match)) return;
        context.AddOwned(new Evidence(MetadataField.Published, match.Time.ToString(), context.Decisions[block].Rule, weight, TextZones.SpanOf(context, block, match.Start, match.End)));
    }

    /// <summary>Keywords between semicolons, else between commas, without the shares that some databases print: "FERRIES (92%)".</summary>
    private static void AddKeywords(MetadataContext context, int block)
    {
        var text = context.Content.TextOf(block);
        text = text[..Math.Min(text.Length, MaxKeywordsLength)];
        var first = ValueStart(text);
        for (; IsFrontMatter(text) && text[first..] is ['[', .., ']']; first++) text = text[..^1];
        var separator = text.Contains(';') ? ';' : ',';
        for (var start = first; start < text.Length;)
        {
            var length = text[start..].IndexOf(separator);
            var end = length < 0 ? text.Length : start + length;
            while (start < end && text[start] == ' ') start++;
            var share = text[start..end].TrimEnd().EndsWith("%)", StringComparison.Ordinal) ? text[start..end].LastIndexOf('(') : -1;
            Add(context, block, MetadataField.Keyword, start, share > 0 ? start + share : end);
            start = end + 1;
        }
    }

    /// <summary>The persons of a sender or author line, without addresses in brackets; an office that sends is the agency.</summary>
    private static void AddNames(MetadataContext context, int block)
    {
        var text = context.Content.TextOf(block);
        var value = text[ValueStart(text)..];
        var bracket = value.IndexOfAny('<', '(');
        if (bracket > 0) value = value[..bracket].TrimEnd();
        var authors = new List<Author>();
        BylineParser.Parse(GivenNamesFirst(value.Trim('"')), authors);
        foreach (var author in authors)
        {
            var at = text.IndexOf(author.Name, StringComparison.Ordinal);
            var span = at < 0 ? context.Content.Blocks[block].Span : TextZones.SpanOf(context, block, at, at + author.Name.Length);
            var field = author.Kind == AuthorKind.Person ? MetadataField.Author : MetadataField.Syndicator;
            context.AddOwned(new Evidence(field, author.Name, context.Decisions[block].Rule, HeaderWeight, span));
        }
    }

    /// <summary>"Morrand, Ilka; van Halen, Peder" as databases sort them becomes "Ilka Morrand; Peder van Halen". Surnames of two words stay as they are.</summary>
    private static ReadOnlySpan<char> GivenNamesFirst(ReadOnlySpan<char> names)
    {
        var turned = new StringBuilder(names.Length);
        foreach (var piece in names.Split(';'))
        {
            var name = names[piece].Trim();
            var comma = name.IndexOf(',');
            if (comma <= 0 || name[(comma + 1)..].Contains(',') || !IsSurname(name[..comma])) return names;
            if (turned.Length > 0) turned.Append("; ");
            turned.Append(name[(comma + 1)..].Trim()).Append(' ').Append(name[..comma]);
        }

        return turned.ToString();
    }

    /// <summary>One word, behind particles in small letters.</summary>
    private static bool IsSurname(ReadOnlySpan<char> name)
    {
        var space = name.LastIndexOf(' ');
        return char.IsUpper(name[space + 1]) && (space < 0 || !name[..space].ContainsAnyInRange('A', 'Z'));
    }

    private static void AddDateline(MetadataContext context, int block)
    {
        var hints = TextZones.HintsOf(context);
        var text = context.Content.TextOf(block);
        if (!DatelineParser.TryParse(text, hints, out var dateline)) return;
        context.AddOwned(new Evidence(MetadataField.Dateline, dateline.Text, "dateline-in-text", DatelineWeight, TextZones.SpanOf(context, block, 0, dateline.Text.Length)));
        AddDateOf(context, block, dateline);
        if (dateline.Agency is null) return;
        var at = text.IndexOf(dateline.Agency, StringComparison.Ordinal);
        if (at >= 0) context.AddOwned(new Evidence(MetadataField.Syndicator, dateline.Agency, "dateline-in-text", DatelineWeight, TextZones.SpanOf(context, block, at, at + dateline.Agency.Length)));
    }

    /// <summary>
    /// "BREVIN, May 4, 2025 –" is all that many releases say of their day. Without its year a dateline tells when the reporter wrote, and the model of dates knows more.
    /// </summary>
    private static void AddDateOf(MetadataContext context, int block, in DatelineParser.Dateline dateline)
    {
        if (dateline.Date is not { IsInferred: false } date) return;
        context.AddOwned(new Evidence(MetadataField.Published, date.ToString(), "dateline-in-text", DatelineDateWeight, TextZones.SpanOf(context, block, 0, dateline.Text.Length)));
    }
}
