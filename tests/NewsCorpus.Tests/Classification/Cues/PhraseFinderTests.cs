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
    public void Search_RandomTexts_FindsWhatPlainSearchFinds(StringComparison comparison)
    {
        var finder = new PhraseFinder(s_phrases, comparison);
        var random = new Random(11);
        for (var round = 0; round < 3000; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(round % 10 == 0 ? 80 : 8); i >= 0; i--) text.Append(s_pieces[random.Next(s_pieces.Length)]);
            var line = text.ToString();
            var places = s_phrases.SelectMany(phrase => PlacesOf(phrase, line, comparison)).Order();
            var found = new List<int>();
            var search = finder.Search(line);
            while (search.TryNext(out var hit)) found.Add(hit.Start);

            Assert.Equal(places, found.Order());
            Assert.Equal(found.Count > 0, finder.StandsIn(line));
        }
    }

    [Fact]
    public void Search_Groups_TellsThemApartAndComparesEachItsWay()
    {
        var finder = new PhraseFinder(new PhraseGroup(["Ferry"], StringComparison.Ordinal), new PhraseGroup(["ferry", "boat"], StringComparison.OrdinalIgnoreCase));
        var hits = new List<PhraseHit>();
        var search = finder.Search("A Ferry is a BOAT, a ferry");
        while (search.TryNext(out var hit)) hits.Add(hit);

        Assert.Equal([new(0, 2, 7), new(1, 2, 7), new(1, 13, 17), new(1, 21, 26)], hits.OrderBy(hit => hit.Start).ThenBy(hit => hit.Group));
    }

    private static IEnumerable<int> PlacesOf(string phrase, string line, StringComparison comparison)
    {
        for (var at = line.IndexOf(phrase, comparison); at >= 0; at = line.IndexOf(phrase, at + 1, comparison)) yield return at;
    }
}
