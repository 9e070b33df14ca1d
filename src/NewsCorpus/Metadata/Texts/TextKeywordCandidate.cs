using System.Runtime.InteropServices;
using NewsCorpus.Blocks;
using NewsCorpus.Classification;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Metadata.Texts;

/// <summary>A short line, or a piece of one, that may be a keyword of the article.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct TextKeywordCandidate : ITextCandidate
{
    /// <inheritdoc/>
    public required ReadOnlyMemory<char> Value { get; init; }

    /// <summary>The block it stands on.</summary>
    public required int Block { get; init; }

    /// <summary>Where it starts in the text of the block.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends in the text of the block.</summary>
    public required int End { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; init; }

    /// <inheritdoc/>
    public float Score { get; set; }

    /// <summary>How many blocks above it a phrase for keywords stands; 0 on its own line, -1 when there is none.</summary>
    public required int PhraseDistance { get; init; }

    /// <summary>The pieces on its line.</summary>
    public required int Pieces { get; init; }

    public required int Order { get; init; }

    public required bool HasHash { get; init; }

    public TextOccurrences Occurrences { get; set; }

    public bool IsInHeadline { get; set; }

    /// <summary>The number of candidates in its list, its place there, and the share of the list that the body names.</summary>
    public int ListLength { get; set; }

    public int ListPlace { get; set; }

    public float ListInBody { get; set; }

    /// <summary>How many lists stand between its own and the phrase for keywords; -1 when there is no phrase.</summary>
    public int ListsBelowPhrase { get; set; }

    public bool AnyPhrase { get; set; }

    public bool IsRepeated { get; set; }

    /// <inheritdoc/>
    public readonly void Write(ref FeatureCursor writer, TextOutline outline)
    {
        outline.WritePlace(ref writer, Block);
        ref readonly var shape = ref outline.Context.Content.Blocks[Block];
        writer.Add(Math.Min(shape.GapBefore, (short)3));
        writer.Add(shape.Kind == BlockKind.ListItem);
        writer.Add(outline.RoleOf(Block) == BlockRole.Interface);
        writer.Add((outline.CuesOf(Block).All & TextCueRoles.RelatedSection) != TextCueRoles.None);
        var value = Value.Span;
        writer.Add(PhraseDistance);
        writer.Add(Pieces);
        writer.Add(Math.Min(Order, 20));
        writer.Add(HasHash);
        writer.Add(value.Length);
        writer.Add(value.Count(' ') + 1);
        writer.Add(char.IsUpper(value[0]));
        writer.Add(value.ContainsAnyInRange('0', '9'));
        writer.Add(Math.Min(Occurrences.InBody, 6));
        writer.Add(Math.Min(Occurrences.Total, 12));
        writer.Add(Math.Min(Occurrences.WholeLine, 6));
        writer.Add(IsInHeadline);
        writer.Add(AnyPhrase);
        writer.Add(IsRepeated);
        writer.Add(Math.Min(ListLength, 25));
        writer.Add(Math.Min(ListPlace, 25));
        writer.Add(ListInBody);
        writer.Add(Math.Min(ListsBelowPhrase, 25));
    }
}
