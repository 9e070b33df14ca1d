using NewsCorpus.Text;

namespace NewsCorpus.Metadata.Names;

/// <summary>
/// The "and" of Arabic and Hebrew, which is a letter in front of the next word: "سامي النجار وسلمى الحداد". It joins two names where one of two words or more stands
/// before it and another word behind it. Known failure: a third of four names that opens with the letter and is not among those below.
/// </summary>
internal static class AttachedJoiner
{
    private const int MinWord = 3;

    /// <summary>Given names that open with the letter.</summary>
    private static readonly FoldedTable<bool> s_names = FoldedWords.Of(
    [
        "وليد", "ولید", "وائل", "وفاء", "وسام", "وسيم", "وسیم", "وجدي", "وجدان", "وداد", "ورد", "وردة", "وحيد", "وحید", "وهاب", "وهيب", "وهبة", "وهبي", "وصفي", "وصال", "وديع", "وجيه", "ولاء", "وئام", "وعد", "والي", "ولي", "وسن",
        "ורד", "ורדה", "ורדית", "ויקטור", "ויקטוריה", "ויקי", "ולדימיר", "ולרי", "ולריה", "וירג'יניה",
    ]);

    /// <summary>The length of the white space and the letter that stand between two names; 0 where none do.</summary>
    /// <param name="text">The line from where the name before starts.</param>
    /// <param name="space">The white space in front of a word.</param>
    public static int LengthAt(ReadOnlySpan<char> text, int space)
    {
        var word = NameWords.First(text[(space + 1)..]);
        // A Hebrew word with the letter twice opens with the sound: "וולף".
        if (word is not ['و' or 'ו', not 'ו', ..] || word.Length < MinWord || s_names.Contains(word)) return 0;
        var before = text[..space].Trim();
        if (BylineWords.Is(NameWords.First(before), BylineWordKinds.Cue)) before = before[NameWords.First(before).Length..].TrimStart();
        return before.Contains(' ') && text.Length > space + 1 + word.Length ? 2 : 0;
    }
}
