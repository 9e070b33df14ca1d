namespace NewsCorpus.Html;

/// <summary>
/// Finds the text of an article in the state of a script: one long string, or the strings of one property in the items of one list. The
/// search starts at the object that holds the page's title, so that texts of other articles in the same state are left alone, and goes
/// down to where the words are. Dictionaries of labels have no property that repeats, and are refused. Known failure: a state without the
/// title whose text is called by a name of the site's own.
/// </summary>
internal static class ScriptArticle
{
    /// <summary>An article has at least this many words; what is shorter is a description.</summary>
    public const float MinWords = 80;

    /// <summary>So many make a short report, where the state repeats the title and calls the text by the name of a text.</summary>
    public const float MinShortWords = 15;

    /// <summary>With more labels than this for each string of prose, a list holds the values of a whole page, one after the other.</summary>
    private const float MaxLabelRatio = 1.5f;

    /// <summary>The search goes down to a value that holds so much of the words around it.</summary>
    private const float MajorityRatio = 0.6f;

    /// <summary>One item of a list is followed only when the others hold hardly anything: paragraphs stand side by side.</summary>
    private const float SingleItemRatio = 0.9f;

    /// <summary>The property of the text holds at least this share of the words.</summary>
    private const float MinPropertyRatio = 0.5f;

    private const int MinTitleLength = 12;

    /// <summary>Where the state does not repeat the title, only a property with the name of a text is believed: lists of teasers have others.</summary>
    private static readonly HashSet<int> s_bodyKeys =
    [
        .. ((string[])["articleBody", "body", "bodyHtml", "bodyText", "html", "contentHtml", "contentText", "articleText", "articleContent", "paragraphs", "storyBody", "fullText", "mainText"])
            .Select(name => (int)NameHash.Of(name)),
    ];

    /// <summary>Beside the title a short text may have a name that lists of teasers share.</summary>
    private static readonly HashSet<int> s_shortKeys = [.. s_bodyKeys, (int)NameHash.Of("content"), (int)NameHash.Of("text")];

    /// <summary>Finds the strings of the text, by the paragraph that each belongs to.</summary>
    /// <param name="values">The values of a script.</param>
    /// <param name="title">The title that the page declares; empty when it declares none.</param>
    /// <param name="isBody">Whether the values are known to be the body of the article.</param>
    /// <param name="least">The words that it must hold: <see cref="MinWords"/> or <see cref="MinShortWords"/>.</param>
    /// <param name="words">The words found; 0 when there is no article.</param>
    /// <returns>Indices of strings, and of the items of the list that they stand in.</returns>
    public static List<(int Value, int Paragraph)> Find(ScriptValues values, string title, bool isBody, float least, out float words)
    {
        var items = values.Items;
        var start = FindByTitle(items, title, least);
        var top = Descend(items, Math.Max(0, start));
        var strings = StringsOf(items, top, out words);
        if (words >= least && (isBody || IsBelieved(items[strings[0].Value].Key, start >= 0, least))) return strings;
        words = 0;
        return [];
    }

    private static bool IsBelieved(int key, bool isByTitle, float least) => least < MinWords ? isByTitle && s_shortKeys.Contains(key) : isByTitle || s_bodyKeys.Contains(key);

    /// <summary>The innermost value around a copy of the title that holds enough words; -1 when there is none.</summary>
    private static int FindByTitle(ReadOnlySpan<ScriptValue> items, string title, float least)
    {
        var (best, bestDepth) = (-1, -1);
        for (var i = 1; i < items.Length; i++)
        {
            if (!items[i].IsString || !IsTitle(items[i], title)) continue;
            var around = items[i].Parent;
            while (around > 0 && items[around].Words < least && !IsPeerOfOthers(items, around)) around = items[around].Parent;
            if (items[around].Words < least) continue;
            var depth = 0;
            for (var a = around; a > 0; a = items[a].Parent) depth++;
            if (depth > bestDepth) (best, bestDepth) = (around, depth);
        }

        return best;
    }

    /// <summary>Whether a value is one item of a list whose other items hold text too: the title of one says nothing about them.</summary>
    private static bool IsPeerOfOthers(ReadOnlySpan<ScriptValue> items, int value) =>
        items[items[value].Parent].IsArray && items[value].Words < SingleItemRatio * items[items[value].Parent].Words;

    /// <summary>Whether a string is the title, or what stands before the publication's name in it.</summary>
    private static bool IsTitle(in ScriptValue value, string title)
    {
        var length = value.End - value.Start;
        if (title.Length < MinTitleLength || length < MinTitleLength || length > 6 * title.Length) return false;
        var text = value.View.Decode(value.Start, value.End).Text.Trim();
        return text.Length >= MinTitleLength && text.Length * 2 >= title.Length && title.AsSpan().StartsWith(text, StringComparison.OrdinalIgnoreCase);
    }

    private static int Descend(ReadOnlySpan<ScriptValue> items, int top)
    {
        for (var i = top + 1; i < items.Length; i++)
        {
            if (items[i].Parent != top) continue;
            var needed = items[top].IsArray ? SingleItemRatio : MajorityRatio;
            if (items[i].Words >= needed * items[top].Words && items[i].Words > 0) top = i;
        }

        return top;
    }

    /// <summary>The strings of the property that holds most words, each with the child of the top that it stands in.</summary>
    private static List<(int Value, int Paragraph)> StringsOf(ReadOnlySpan<ScriptValue> items, int top, out float words)
    {
        var found = new List<(int Value, int Paragraph)>();
        words = items[top].Words;
        if (items[top].IsString)
        {
            found.Add((top, top));
            return found;
        }

        var byKey = new Dictionary<int, float>();
        var paragraphs = new int[items.Length - top];
        var end = top + 1;
        for (; end < items.Length && items[end].Parent >= top; end++)
        {
            paragraphs[end - top] = items[end].Parent == top ? end : paragraphs[items[end].Parent - top];
            if (items[end].IsString) byKey[items[end].Key] = byKey.GetValueOrDefault(items[end].Key) + items[end].Words;
        }

        var (key, most) = (0, 0f);
        foreach (var (candidate, sum) in byKey)
        {
            if (sum > most || (sum == most && candidate < key)) (key, most) = (candidate, sum);
        }

        if (most < MinPropertyRatio * words) words = 0;
        else words = most;
        var labels = 0;
        for (var i = top + 1; i < end && words > 0; i++)
        {
            if (!items[i].IsString || items[i].Key != key || (items[i].Words == 0 && !IsLabel(items[i]))) continue;
            found.Add((i, paragraphs[i - top]));
            if (items[i].Words == 0) labels++;
        }

        if (labels > MaxLabelRatio * (found.Count - labels)) words = 0;
        return found;
    }

    /// <summary>A few words of text, such as a subheading or a part of a sentence, rather than an address or an identifier.</summary>
    private static bool IsLabel(in ScriptValue value)
    {
        var text = value.View.Text[value.Start..value.End];
        return text.Length > 0 && text[0] is not ('/' or '#' or '.') && !text.Contains("://", StringComparison.Ordinal) && !text.Contains(@":\/", StringComparison.Ordinal);
    }
}
