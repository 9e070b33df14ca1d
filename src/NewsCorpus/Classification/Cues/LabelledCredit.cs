namespace NewsCorpus.Classification.Cues;

/// <summary>Where a line credits a picture with a label and a name.</summary>
internal enum LabelledCredit : byte
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>At its end: "Low water at the quay. Photo: Ann Lee".</summary>
    AtEnd,

    /// <summary>It does nothing else: "(Photo: Ann Lee)".</summary>
    Whole,
}
