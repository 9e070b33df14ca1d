using NewsCorpus.Metadata;
using NewsCorpus.Metadata.Texts;

namespace NewsCorpus.Tests.Metadata.Texts;

public sealed class TextOutlineTests
{
    private const string Page = """
        Brevin Kurier
        Politik
        Brevin Kurierdienst
        Der Brevin Kurier
        Die Brücke über den Orm wird nach zwölf Jahren wieder geöffnet, teilte die Stadt am Montag mit, und alle Brevin Kurier lesen davon.
        Der Verkehr soll vom ersten Mai an wieder über beide Spuren fließen, sagte die Bauleiterin auf der Treppe des alten Rathauses.
        """;

    [Fact]
    public void OccurrencesOf_NamesOnLinesOfTheirOwn_EndWhereTheLineEnds()
    {
        TextOccurrences? found = null;
        var parser = new NewsParser(new NewsParserOptions { Extractors = [new Capture(outline => found = outline.OccurrencesOf("Brevin Kurier"))] });
        parser.ParseText(Page);
        Assert.NotNull(found);
        Assert.Equal((3, 1, 1), (found.Value.Total, found.Value.WholeLine, found.Value.BehindArticle));
    }

    private sealed class Capture(Action<TextOutline> look) : IEvidenceExtractor
    {
        public void Extract(MetadataContext context) => look(context.TextOutline!);
    }
}
