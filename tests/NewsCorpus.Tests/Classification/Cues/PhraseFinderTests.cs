using System.Text;
using NewsCorpus.Classification.Cues;

namespace NewsCorpus.Tests.Classification.Cues;

public class PhraseFinderTests
{
    private static readonly string[] s_phrases = ["harbour", "our", "ferry boat", "(c)", "подпис", "会員", "ça ira", "AP)", "boat", "a/b"];
    private static readonly string[] s_pieces = ["harbour", "HARBOUR", "our", "Ferry Boat", "ferry boa", "(c)", "(C)", "Подпис", "подписка", "会員", "会", "ÇA ira", "ap)", " ", "x", "a/b", "bo", "at", "'"];

    [Theory]
    [InlineData(StringComparison.Ordinal)]
    [InlineData(StringComparison.OrdinalIgnoreCase)]
    public void IndexIn_RandomTexts_EqualsPlainSearch(StringComparison comparison)
    {
        var finder = new PhraseFinder(s_phrases, comparison);
        var random = new Random(11);
        for (var round = 0; round < 3000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(8); i >= 0; i--) text.Append(s_pieces[random.Next(s_pieces.Length)]);
            var line = text.ToString();
            var places = s_phrases.Select(phrase => line.IndexOf(phrase, comparison)).Where(place => place >= 0);

            Assert.Equal(places.DefaultIfEmpty(-1).Min(), finder.IndexIn(line));
        }
    }
}
