using NewsCorpus.Blocks;

namespace NewsCorpus.Pdf.Glyphs;

/// <summary>The seam between what knows the file format and the layout: pages of placed glyphs, and nothing else. Not thread-safe.</summary>
internal interface IPdfTextSource : IDisposable
{
    /// <summary>The number of pages.</summary>
    int PageCount { get; }

    /// <summary>What the document says about itself.</summary>
    PdfDescription Description { get; }

    /// <summary>Reads one page. Damage is reported by the source and gives fewer glyphs, never an exception.</summary>
    /// <param name="number">The page, counted from 1.</param>
    /// <param name="page">Takes the glyphs; emptied before.</param>
    void Read(int number, GlyphPage page);

    /// <summary>Reports damage that was met and limits that were reached.</summary>
    /// <param name="context">Takes the diagnostics and, where nothing else is left, the outcome.</param>
    void Report(ReadContext context);
}
