using System.Runtime.InteropServices;
using NewsCorpus.Classification.Cues;
using NewsCorpus.Classification.Models;

namespace NewsCorpus.Metadata.Texts;

/// <summary>A date that may be the day of publication.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct TextDateCandidate : ITextCandidate
{
    /// <inheritdoc/>
    public readonly ReadOnlyMemory<char> Value => Time.ToString().AsMemory();

    /// <summary>The block it stands on.</summary>
    public required int Block { get; init; }

    /// <summary>Where it starts in the text of the block.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends in the text of the block.</summary>
    public required int End { get; init; }

    /// <summary>The rule that found it.</summary>
    public required string Rule { get; set; }

    /// <inheritdoc/>
    public float Score { get; set; }

    public required PublicationTime Time { get; init; }

    /// <summary>The day of publication that it speaks for: its own, or, of an update, that of the date just before it.</summary>
    public required DateOnly SpeaksFor { get; set; }

    /// <summary>Whether it tells of an update of the date just before it: "11 February 2025 | updated 12 February".</summary>
    public bool IsUpdateOfBefore { get; set; }

    /// <summary>The phrases before it.</summary>
    public required TextCueRoles Cues { get; init; }

    public required bool IsAmbiguous { get; init; }

    public required int LineLength { get; init; }

    /// <summary>The number of other dates of the same day, of later and of earlier days.</summary>
    public int Agreeing { get; set; }

    public int Later { get; set; }

    public int Earlier { get; set; }

    /// <summary>The number of other dates within a few lines: lists of articles hold many.</summary>
    public int Near { get; set; }

    /// <summary>The number of dates between the headline and this one.</summary>
    public int Between { get; set; }

    public bool HasSameBefore { get; set; }

    public int Rank { get; set; }

    public bool AnyPublished { get; set; }

    public int DaysToLatest { get; set; }

    public int DaysToAgreed { get; set; }

    public readonly bool IsPublished => !IsUpdated && (Cues & (TextCueRoles.Published | TextCueRoles.PublishedIn)) != TextCueRoles.None;

    public readonly bool IsPublishedIn => !IsUpdated && (Cues & TextCueRoles.PublishedIn) != TextCueRoles.None;

    public readonly bool IsUpdated => (Cues & TextCueRoles.Updated) != TextCueRoles.None;

    /// <inheritdoc/>
    public readonly void Write(ref FeatureCursor writer, TextOutline outline)
    {
        outline.WritePlace(ref writer, Block);
        writer.Add(IsPublished);
        writer.Add(IsUpdated);
        writer.Add(AnyPublished);
        writer.Add((End - Start) / (float)LineLength);
        writer.Add(Math.Min(Start, 100));
        writer.Add(Math.Min(LineLength - End, 100));
        writer.Add(Time.Precision != DatePrecision.Day);
        writer.Add(IsAmbiguous);
        writer.Add(Math.Min(Agreeing, 6));
        writer.Add(Math.Min(Later, 10));
        writer.Add(Math.Min(Earlier, 10));
        writer.Add(Math.Min(Near, 8));
        writer.Add(Math.Min(Between, 8));
        writer.Add(Math.Min(Rank, 30));
        writer.Add(Math.Min(DaysToLatest, 400));
        writer.Add(Math.Min(DaysToAgreed, 400));
        writer.Add(HasSameBefore);
        writer.Add(Math.Clamp(Block - outline.Zones.FirstBody, -1, 5));
    }
}
