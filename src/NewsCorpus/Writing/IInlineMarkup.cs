namespace NewsCorpus.Writing;

/// <summary>How one format writes text and the marks in it. Two formats: Markdown, and trees of elements.</summary>
internal interface IInlineMarkup
{
    /// <summary>Writes text, escaped.</summary>
    void Text(TextWriter writer, ReadOnlySpan<char> text);

    /// <summary>Opens a link or an emphasis.</summary>
    void Open(TextWriter writer, ArticleMark mark);

    /// <summary>Closes what <see cref="Open"/> opened.</summary>
    void Close(TextWriter writer, ArticleMark mark);

    /// <summary>Writes an image.</summary>
    void Image(TextWriter writer, ArticleMark mark);
}
