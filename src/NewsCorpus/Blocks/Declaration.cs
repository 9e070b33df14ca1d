using NewsCorpus.Sources;

namespace NewsCorpus.Blocks;

/// <summary>
/// One statement that a source makes about itself in machine form. Structured data is flattened to triples:
/// <see cref="Item"/> has <see cref="Key"/> with <see cref="Value"/>, or with another item, <see cref="ValueItem"/>.
/// </summary>
/// <param name="Kind">The kind of statement.</param>
/// <param name="Key">The property. JSON-LD keeps its case and its "@type" and "@id"; names of vocabularies are cut to the last segment.</param>
/// <param name="Value">The value, decoded and trimmed; empty when the value is another item.</param>
/// <param name="Span">Where the statement stands in the source.</param>
public sealed record Declaration(DeclarationKind Kind, string Key, string Value, SourceSpan Span)
{
    /// <summary>The number, from 1 in document order, of the structured item that has the property; 0 for the page itself.</summary>
    public int Item { get; init; }

    /// <summary>The number of the item that is the value; 0 when the value is text.</summary>
    public int ValueItem { get; init; }

    /// <summary>The index of the first block that follows the statement in document order: it tells what stands near a visible one.</summary>
    public int BlockIndex { get; init; }

    /// <summary>The container that the statement stands in; 0 when it stands in none.</summary>
    public int Container { get; init; }

    /// <summary>The number, from 1, of the one article of the source that the statement is about; 0 when it is about all that follow it.</summary>
    public int Part { get; init; }
}
