using NewsCorpus.Classification;
using NewsCorpus.Classification.Cues;
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

    [Fact]
    public void CuesOf_WithoutTheClassifierThatReadsThem_AreTheSame()
    {
        const string Furniture = "\nLesen Sie auch: Fähre fällt aus\nMehr zum Thema\nKommentare (12)\nVon Mara Quill\n© Brevin Kurier, alle Rechte vorbehalten\nVeröffentlicht am 4. März 2025";
        var cues = CuesOf(new NewsParserOptions());
        Assert.Contains(cues, static cue => (cue.Start & TextCueRoles.Legal) != TextCueRoles.None);
        Assert.Contains(cues, static cue => cue.Whole != TextCueRoles.None);
        Assert.Equal(cues, CuesOf(new NewsParserOptions { Classifiers = BlockClassifiers.Default.Remove(BlockClassifiers.TextBlock) }));

        static TextCueMatch[] CuesOf(NewsParserOptions options)
        {
            TextCueMatch[] found = [];
            var capture = new Capture(outline => found = [.. Enumerable.Range(0, outline.Count).Select(outline.CuesOf)]);
            new NewsParser(options with { Extractors = [capture] }).ParseText(Page + Furniture);
            return found;
        }
    }

    private sealed class Capture(Action<TextOutline> look) : IEvidenceExtractor
    {
        public void Extract(MetadataContext context) => look(context.TextOutline!);
    }
}
