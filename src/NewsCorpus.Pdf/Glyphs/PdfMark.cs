using System.Runtime.InteropServices;

namespace NewsCorpus.Pdf.Glyphs;

/// <summary>What marked content and the structure tree say of a run of glyphs.</summary>
/// <param name="IsArtifact">Whether the content is declared to be no part of the document: a running head, a folio, a watermark.</param>
/// <param name="Role">The role of the structure element.</param>
/// <param name="Element">The number, from 1 in the order of the structure tree, of the element that holds the content; 0 when none does.</param>
/// <param name="Order">The place, from 1, of the content in the reading order that the structure tree declares; 0 when it declares none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PdfMark(bool IsArtifact, PdfStructureRole Role = PdfStructureRole.None, int Element = 0, int Order = 0);
