using NewsCorpus.Languages;

namespace NewsCorpus.Tests.Languages;

public sealed class LanguageResolverTests
{
    private static readonly string s_french = string.Join(' ', Enumerable.Repeat("Le conseil a voté mardi la fermeture du vieux pont jusqu'au printemps, disent les habitants.", 3));
    private static readonly string s_english = string.Join(' ', Enumerable.Repeat("The council voted on Tuesday to close the old bridge until the spring, residents said.", 3));

    [Theory]
    [InlineData(null)]
    [InlineData("en")]
    [InlineData("fr-CA")]
    public void Resolve_WrongDeclaration_DoesNotChangeAPlainText(string? declared) =>
        Assert.Equal("fr", Resolve([s_french], [true], declared).Language);

    [Fact]
    public void Resolve_ShortText_LeansOnTheDeclaration() => Assert.Equal("no", Resolve(["Hun har to katter."], [true], "nb-NO").Language);

    [Fact]
    public void Resolve_SecondLanguage_HasItsShareAndItsBlocks()
    {
        var resolved = Resolve(["Un titre", s_french, s_french, s_english], [false, true, true, true], "fr");
        Assert.Equal(["fr", "en"], resolved.Shares.Select(s => s.Language));
        Assert.InRange(resolved.Shares[1].Share, 0.25, 0.4);
        Assert.Equal(["fr", "fr", "en"], resolved.Blocks.Skip(1));
    }

    [Fact]
    public void Resolve_OneForeignParagraphOfALongArticle_HasItsShareAndItsBlock()
    {
        var texts = Enumerable.Repeat(s_french, 12).ToArray();
        for (var at = 0; at < texts.Length; at++)
        {
            string[] mixed = [.. texts[..at], s_english, .. texts[(at + 1)..]];
            var resolved = Resolve(mixed, [.. mixed.Select(_ => true)], "fr");
            Assert.Equal(["fr", "en"], resolved.Shares.Select(s => s.Language));
            Assert.Equal("en", resolved.Blocks[at]);
        }
    }

    [Fact]
    public void Resolve_LanguageOfMostOfTheBody_IsThatOfTheArticle()
    {
        for (var at = 0; at < 8; at++)
        {
            // Two foreign paragraphs, wherever the windows fall.
            string[] mixed = [.. Enumerable.Range(0, 8).Select(i => i == at || i == (at + 3) % 8 ? s_english : s_french)];
            var resolved = Resolve(mixed, [.. mixed.Select(_ => true)], null);
            Assert.Equal("fr", resolved.Language);
            Assert.Equal(["fr", "en"], resolved.Shares.Select(s => s.Language));
        }
    }

    [Fact]
    public void Resolve_NoLanguage_IsNull()
    {
        var resolved = Resolve(["1 2 3", "4 5 6"], [true, true], null);
        Assert.Null(resolved.Language);
        Assert.Empty(resolved.Shares);
    }

    [Fact]
    public void Resolve_SureFirstGuess_DoesNotHideAForeignParagraph()
    {
        string[] mixed = [.. Enumerable.Range(0, 12).Select(i => i == 5 ? s_english : s_french)];
        var resolved = LanguageResolver.Resolve(
            LanguageIdentifier.Default, string.Join("\n\n", mixed), [.. mixed.Select(t => t.AsMemory())], [.. mixed.Select(_ => true)], "fr", new LanguageGuess("fr", 1));
        Assert.Equal(["fr", "en"], resolved.Shares.Select(s => s.Language));
    }

    [Fact]
    public void Resolve_PartThatNeedsNoAsking_TeachesItsWordsAllTheSame()
    {
        string[] texts =
        [
            "residents harbour council the of is to on and it has so in bridge",
            "residents harbour council the of is to on and it has so in may way day boy bridge",
            "residents harbour council may way day boy the of is bridge",
        ];
        var identifier = new Counting();
        LanguageResolver.Resolve(identifier, string.Join("\n\n", texts), [.. texts.Select(t => t.AsMemory())], [true, true, true], null, new LanguageGuess("en", 1));
        Assert.Equal(1, identifier.Asked);
    }

    private static ResolvedLanguages Resolve(string[] texts, bool[] isBody, string? declared) =>
        LanguageResolver.Resolve(LanguageIdentifier.Default, string.Join("\n\n", texts.Where((_, i) => isBody[i])), [.. texts.Select(t => t.AsMemory())], isBody, declared, new LanguageGuess(LanguageGuess.Undetermined, 0));

    private sealed class Counting : ILanguageIdentifier
    {
        public int Asked { get; private set; }

        public LanguageGuess Identify(ReadOnlySpan<char> text, string? declared = null)
        {
            Asked++;
            return new LanguageGuess("en", 1);
        }
    }
}
