using NewsCorpus.Html;

namespace NewsCorpus.Tests.Html;

public sealed class MarkupNameTests
{
    [Fact]
    public void Read_RandomNames_EndsWhereALoopEndsAndHashesAsTheWholeName()
    {
        const string Ends = " \t\n\f\r/>";
        var random = new Random(5);
        for (var round = 0; round < 5_000; round++)
        {
            var text = new string([.. Enumerable.Range(0, 1 + random.Next(50)).Select(_ => random.Next(60) switch { 0 => 'é', 1 => '\0', 2 => '=', < 5 => Ends[random.Next(Ends.Length)], < 12 => '-', < 30 => (char)('A' + random.Next(26)), _ => (char)('a' + random.Next(26)) })]);
            var isAttribute = random.Next(2) == 0;
            var start = random.Next(text.Length);
            var end = text.AsSpan(start).IndexOfAny(isAttribute ? Ends + "=" : Ends);
            end = end < 0 ? text.Length : start + end;
            Assert.Equal(end, MarkupName.Read(text, start, isAttribute, out var hash));
            Assert.Equal(MarkupName.HashOf(text.AsSpan(start, end - start)), hash);
        }
    }

    [Fact]
    public void HashOf_LettersOfAnyCase_IsTheSame() => Assert.Equal(MarkupName.HashOf("figcaption"), MarkupName.HashOf("FigCaption"));

    [Fact]
    public void HashOf_AllTags_Differs()
    {
        var names = Enum.GetNames<HtmlTag>();
        Assert.Equal(names.Length, names.Select(name => (uint)MarkupName.HashOf(name)).Distinct().Count());
    }
}
