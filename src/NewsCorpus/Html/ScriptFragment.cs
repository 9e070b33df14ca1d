using System.Runtime.InteropServices;
using NewsCorpus.Blocks;
using NewsCorpus.Sources;

namespace NewsCorpus.Html;

/// <summary>
/// The text of an article in a script as markup of its own, with the place of each unit in the source: it is read by the same reader as
/// a page, and its blocks are written where the script stands.
/// </summary>
internal sealed class ScriptFragment
{
    private const uint Signature = 0x5C21D7;

    /// <summary>No escape is longer, not even one in a string in a string.</summary>
    private const int MaxEscapeLength = 16;

    private readonly List<char> _markup = [];
    private readonly List<int> _places = [];

    /// <summary>Puts the strings together.</summary>
    /// <param name="values">The values of the script.</param>
    /// <param name="strings">The strings, with the paragraph that each belongs to.</param>
    /// <param name="script">Where the script stands.</param>
    public ScriptFragment(ScriptValues values, List<(int Value, int Paragraph)> strings, SourceSpan script)
    {
        Span = script;
        var paragraph = -1;
        foreach (var (value, of) in strings)
        {
            var text = values.Items[value].View.Decode(values.Items[value].Start, values.Items[value].End);
            if (of != paragraph) Mark("<p>", text.PlaceOf(0));
            paragraph = of;
            Append(text);
        }
    }

    /// <summary>Where the script stands, or the value in it.</summary>
    public SourceSpan Span { get; }

    /// <summary>Its markup.</summary>
    public ReadOnlySpan<char> Markup => CollectionsMarshal.AsSpan(_markup);

    /// <summary>Whether a text of the source is the script that it was taken from.</summary>
    public bool StandsIn(int start, int length) => start <= Span.Start && start + length >= Span.End;

    /// <summary>Writes the blocks that were read from the markup.</summary>
    /// <param name="content">The blocks.</param>
    /// <param name="builder">Takes them.</param>
    public void Write(DocumentContent content, DocumentContentBuilder builder)
    {
        builder.OpenContainer(ElementTraits.ScriptText, Signature, ContainerTag.Other, Span);
        var mark = 0;
        for (var i = 0; i < content.Blocks.Length; i++)
        {
            ref readonly var block = ref content.Blocks[i];
            var start = builder.TextLength;
            builder.AppendText(content.TextOf(i));
            builder.AddBlock(block with { TextStart = start, Span = Map(block.Span) });
            for (; mark < content.Marks.Length && content.Marks[mark].Start < block.TextStart + block.TextLength; mark++) AddMark(content.Marks[mark], start - block.TextStart, builder);
        }

        builder.CloseContainer();
    }

    private static void AddMark(in InlineMark mark, int shift, DocumentContentBuilder builder)
    {
        // Addresses are read from the source later on, where their escapes would still stand.
        if (mark.Kind is not (InlineKind.Strong or InlineKind.Emphasis)) return;
        builder.AddMark(mark with { Start = mark.Start + shift, End = mark.End + shift, Target = default, Alternative = default });
    }

    private SourceSpan Map(SourceSpan span) => new(_places[span.Start], Math.Max(_places[span.Start] + 1, EndOf(span.End - 1)));

    /// <summary>Where the unit after one starts in the source: an escape takes several.</summary>
    private int EndOf(int index)
    {
        var next = index + 1;
        while (next < _places.Count && _places[next] == _places[index]) next++;
        return next < _places.Count && _places[next] - _places[index] is > 0 and <= MaxEscapeLength ? _places[next] : _places[index] + 1;
    }

    private void Append(ScriptView text)
    {
        var isMarkup = IsMarkup(text.Text);
        for (var i = 0; i < text.Length; i++)
        {
            if (!isMarkup && text.Text[i] == '\n')
            {
                Mark("<br>", text.PlaceOf(i));
                continue;
            }

            _markup.Add(text.Text[i]);
            _places.Add(text.PlaceOf(i));
        }

        // Says where the last unit ends, and is not shown.
        Mark("\u200B", text.PlaceOf(text.Length));
    }

    private void Mark(string tag, int place)
    {
        foreach (var unit in tag)
        {
            _markup.Add(unit);
            _places.Add(place);
        }
    }

    private static bool IsMarkup(ReadOnlySpan<char> text)
    {
        foreach (var tag in (ReadOnlySpan<string>)["<p", "<br", "<div", "</"])
        {
            if (text.Contains(tag, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
