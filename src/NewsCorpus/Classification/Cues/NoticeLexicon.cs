using System.Buffers;
using NewsCorpus.Text;

namespace NewsCorpus.Classification.Cues;

/// <summary>
/// The set phrases of pages that stand in the place of an article: errors, refusals, checks for robots, walls of consent and logins, in 33
/// languages. Thread-safe.
/// </summary>
internal sealed class NoticeLexicon
{
    private static readonly SearchValues<char> s_breaks = SearchValues.Create("|–—·:»«-!?.,…");
    private static readonly Lazy<NoticeLexicon> s_default = new(Load);

    private readonly string[] _kinds;
    private readonly PhraseFinder _texts;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _titles;

    private NoticeLexicon(SortedDictionary<string, List<string>> texts, HashSet<string> titles)
    {
        _kinds = [.. texts.Keys];
        _texts = new PhraseFinder([.. texts.Values.Select(static phrases => new PhraseGroup(phrases, StringComparison.OrdinalIgnoreCase))]);
        _titles = titles.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The embedded phrases.</summary>
    public static NoticeLexicon Default => s_default.Value;

    /// <summary>Finds the first phrase of a paragraph.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="phrase">The phrase as the paragraph has it.</param>
    /// <returns>The kind of the notice, such as "not-found"; null when there is no phrase.</returns>
    public string? FindIn(ReadOnlySpan<char> text, out Range phrase)
    {
        phrase = default;
        if (!_texts.Search(text).TryNext(out var hit)) return null;
        phrase = hit.Start..hit.End;
        return _kinds[hit.Group];
    }

    /// <summary>Whether a title or heading is one of a notice, or has a part between its marks that is: "404 | Page not found".</summary>
    public bool IsTitle(ReadOnlySpan<char> title)
    {
        if (_titles.Contains(title.Trim())) return true;
        foreach (var part in title.SplitAny(s_breaks))
        {
            if (_titles.Contains(title[part].Trim())) return true;
        }

        return false;
    }

    private static NoticeLexicon Load()
    {
        var texts = new SortedDictionary<string, List<string>>(StringComparer.Ordinal);
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var parts in EmbeddedFiles.Rows("Notices.tsv"))
        {
            if (parts[2] == "title") titles.Add(parts[3]);
            else if (texts.TryGetValue(parts[1], out var phrases)) phrases.Add(parts[3]);
            else texts.Add(parts[1], [parts[3]]);
        }

        return new NoticeLexicon(texts, titles);
    }
}
