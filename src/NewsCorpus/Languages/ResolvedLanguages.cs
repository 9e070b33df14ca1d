using System.Collections.Immutable;

namespace NewsCorpus.Languages;

/// <summary>The languages of an article.</summary>
/// <param name="Language">The language of the body; null when it has none.</param>
/// <param name="Shares">The languages of the body, the largest share first; small ones are left out.</param>
/// <param name="Blocks">The language of each kept block; "und" where it has none.</param>
internal sealed record ResolvedLanguages(string? Language, ImmutableArray<LanguageShare> Shares, ImmutableArray<string> Blocks)
{
    /// <summary>What is known where no language could be told.</summary>
    /// <param name="blocks">The number of kept blocks.</param>
    public static ResolvedLanguages Unknown(int blocks) => new(null, [], [.. Enumerable.Repeat(LanguageGuess.Undetermined, blocks)]);
}
