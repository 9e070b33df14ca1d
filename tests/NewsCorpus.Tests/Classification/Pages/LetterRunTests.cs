using NewsCorpus.Classification.Pages;

namespace NewsCorpus.Tests.Classification.Pages;

public sealed class LetterRunTests
{
    [Fact]
    public void Read_RandomTexts_CountsLettersAndCapitalsAsALoopDoes()
    {
        var random = new Random(3);
        for (var round = 0; round < 5_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => random.Next(25) switch { 0 => ' ', 1 => 'é', 2 => '\u0141', 3 => '@', 4 => '[', < 10 => (char)('A' + random.Next(26)), _ => (char)('a' + random.Next(26)) })]);
            var letters = text.TakeWhile(char.IsAsciiLetter).Take(16).ToArray();
            var run = LetterRun.Read(text);
            Assert.Equal((letters.Length, letters.Count(char.IsAsciiLetterUpper)), (run.Length, run.Capitals));
            Assert.Equal(run with { Capitals = 0 }, LetterRun.Read(new string(letters).ToLowerInvariant()) with { Capitals = 0 });
        }
    }

    [Fact]
    public void Read_TextWithMoreBehind_ReadsNoFurther()
    {
        const string Text = "ferriesandboatsandlighthouses";
        for (var length = 0; length <= Text.Length; length++) Assert.Equal(LetterRun.Read(Text.AsSpan(0, length)), LetterRun.Read(Text, length));
    }

    [Fact]
    public void AddTo_DifferentWords_GivesDifferentHashes()
    {
        string[] words = ["a", "b", "ab", "ba", "ferry", "ferries", "internationally", "internationality", "zzzzzzzzzzzzzzzz", "zzzzzzzzzzzzzzz"];
        Assert.Equal(words.Length, words.Select(word => LetterRun.Read(word).AddTo(TokenSet.Seed)).Distinct().Count());
    }
}
