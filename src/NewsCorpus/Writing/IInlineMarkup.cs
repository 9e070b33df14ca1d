namespace NewsCorpus.Writing;

/// <summary>How one format writes text and the marks in it. Two formats: Markdown, and trees of elements.</summary>
internal interface IInlineMarkup
{
    /// <summary>Writes text, escaped.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="text">The text.</param>
    /// <param name="next">The mark that opens right behind it; null where none does.</param>
    void Text(TextWriter writer, ReadOnlySpan<char> text, ArticleMark? next = null);

    /// <summary>Opens a link or an emphasis.</summary>
    void Open(TextWriter writer, ArticleMark mark);

    /// <summary>Closes what <see cref="Open"/> opened.</summary>
    void Close(TextWriter writer, ArticleMark mark);

    /// <summary>Writes an image.</summary>
    void Image(TextWriter writer, ArticleMark mark);
}
