namespace NewsCorpus.Text;

/// <summary>Makes tables of words that mean nothing but that they are in it.</summary>
internal static class FoldedWords
{
    /// <summary>The table of some words, those that differ in case alone once.</summary>
    public static FoldedTable<bool> Of(IEnumerable<string> words) => new([.. words.Distinct(StringComparer.OrdinalIgnoreCase).Select(static word => KeyValuePair.Create(word, true))]);
}
