namespace NewsCorpus.Pdf.Layout;

/// <summary>How far type reaches from its baseline, and when things share one: the same for glyphs, words, fragments and lines. All lengths in ems.</summary>
internal static class LineMetrics
{
    /// <summary>The height of capitals and ascenders over the baseline.</summary>
    public const float Ascent = 0.75f;

    /// <summary>The depth of descenders under the baseline.</summary>
    public const float Descent = 0.2f;

    /// <summary>The height over the baseline that is inside of every letter: where it is asked which link or frame holds a word.</summary>
    public const float Middle = 0.3f;

    /// <summary>The greatest distance of baselines on one line: it takes in superscripts and figures of another font.</summary>
    public const float MaxBaselineShift = 0.3f;

    /// <summary>The least gap that a drawn space must leave to count; justified text goes down to about 0.12.</summary>
    public const float MinSpacedGap = 0.08f;
}
