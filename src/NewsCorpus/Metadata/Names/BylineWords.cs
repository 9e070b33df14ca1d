using NewsCorpus.Text;

namespace NewsCorpus.Metadata.Names;

/// <summary>The words of bylines, from an embedded table.</summary>
internal static class BylineWords
{
    /// <summary>The longest phrase in words.</summary>
    public const int MaxWords = 4;

    private static readonly FoldedTable<BylineWordKinds> s_words;
    private static readonly FoldedTable<Part> s_parts;
    private static readonly FoldedTable<bool> s_joiners;

    static BylineWords()
    {
        var words = Load();
        s_words = new FoldedTable<BylineWordKinds>(words);
        s_parts = Parts(words);
        s_joiners = FoldedWords.Of(words.Keys.Where(word => (words[word] & BylineWordKinds.Joiner) != BylineWordKinds.None));
    }

    /// <summary>What a word or phrase means, whatever its case.</summary>
    public static BylineWordKinds KindsOf(ReadOnlySpan<char> words) => s_words.TryGetValue(words, out var kinds) ? kinds : BylineWordKinds.None;

    /// <summary>Whether a word or phrase means a given thing.</summary>
    public static bool Is(ReadOnlySpan<char> words, BylineWordKinds kinds) => (KindsOf(words) & kinds) != BylineWordKinds.None;

    /// <summary>Whether a word stands between two names; asked of each small word of a line, most of which the short table refuses at once.</summary>
    public static bool IsJoiner(ReadOnlySpan<char> word) => s_joiners.Contains(word);

    /// <summary>Whether some phrase opens with a word, full stops and colons behind it aside: most words refuse all phrases at once.</summary>
    public static bool OpensPhrase(ReadOnlySpan<char> word) => PartOf(word).Opens;

    /// <summary>Whether some phrase ends with a word, full stops and colons behind it aside.</summary>
    public static bool EndsPhrase(ReadOnlySpan<char> word) => PartOf(word).Ends;

    /// <summary>What the phrases mean that a word stands in; everything for a word that may hold one, glued to another or joined to it by a hyphen.</summary>
    public static BylineWordKinds MeantBy(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (word[i] == '-' || (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))) return BylineWordKinds.All;
        }

        return word is [>= HanBylines.First, ..] && (BylinePiece.LengthOfGluedCue(word) > 0 || HanBylines.EndsInReporter(word) || HangulBylines.EndsInRole(word)) ? BylineWordKinds.All : PartOf(word).Meant;
    }

    /// <summary>Whether a line opens with a cue or with the mention of a helper: a phrase of up to <see cref="MaxWords"/> words before a space or a colon.</summary>
    public static bool OpensWithCue(ReadOnlySpan<char> line)
    {
        if (BylinePiece.LengthOfGluedCue(line) > 0) return true;
        // Nearly no line opens with a word that any phrase opens with.
        var end = line.IndexOfAny(' ', ':');
        if (end < 0 || !OpensPhrase(line[..end])) return false;
        for (var words = 1; words <= MaxWords; words++)
        {
            if (Is(line[..end].TrimEnd(".:"), BylineWordKinds.Cue | BylineWordKinds.Helper)) return true;
            var next = line[(end + 1)..].IndexOfAny(' ', ':');
            if (next < 0) return false;
            end += 1 + next;
        }

        return false;
    }

    private static Part PartOf(ReadOnlySpan<char> word) => s_parts.TryGetValue(word.TrimEnd(".:"), out var part) ? part : default;

    private static FoldedTable<Part> Parts(Dictionary<string, BylineWordKinds> phrases)
    {
        var parts = new Dictionary<string, Part>(StringComparer.OrdinalIgnoreCase);
        foreach (var (phrase, kinds) in phrases)
        {
            var words = phrase.Split(' ');
            for (var i = 0; i < words.Length; i++)
            {
                var word = words[i].TrimEnd('.', ':');
                var known = parts.GetValueOrDefault(word);
                parts[word] = new Part(known.Meant | kinds, known.Opens || i == 0, known.Ends || i == words.Length - 1);
            }
        }

        return new FoldedTable<Part>(parts);
    }

    private static Dictionary<string, BylineWordKinds> Load()
    {
        var words = new Dictionary<string, BylineWordKinds>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in EmbeddedFiles.Rows("byline-words.tsv"))
        {
            words[row[1]] = words.GetValueOrDefault(row[1]) | Enum.Parse<BylineWordKinds>(row[0], ignoreCase: true);
        }

        return words;
    }

    /// <summary>What the phrases mean that a word stands in, and whether it opens or ends one of them.</summary>
    private readonly record struct Part(BylineWordKinds Meant, bool Opens, bool Ends);
}
