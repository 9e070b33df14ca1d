using NewsCorpus.Pdf.Glyphs;

namespace NewsCorpus.Pdf.Layout;

/// <summary>Finds the look that most letters of a line have. Neighbouring words nearly always share theirs, so one rival is enough to keep (Boyer and Moore's majority vote).</summary>
internal struct StyleCounter(GlyphPage page)
{
    private Word _leader;
    private int _lead;

    /// <summary>The look in the lead.</summary>
    public readonly TextStyle Result
    {
        get
        {
            var font = page.Fonts[_leader.Font];
            return new TextStyle(MathF.Round(_leader.Size * 4) / 4, font.Family, font.IsBold, font.IsItalic);
        }
    }

    /// <summary>The baseline of the words in the lead.</summary>
    public readonly float Baseline => _leader.Baseline;

    /// <summary>Counts a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="length">The length of its text.</param>
    public void Add(in Word word, int length)
    {
        if (_lead == 0) (_leader, _lead) = (word, length);
        else if (word.Font == _leader.Font && word.Size == _leader.Size) _lead += length;
        else if (length > _lead) (_leader, _lead) = (word, length - _lead);
        else _lead -= length;
    }
}
