namespace NewsCorpus.Html;

/// <content>The groups of elements, after the HTML standard's sections on parsing and rendering.</content>
internal static partial class HtmlTags
{
    private static (HtmlTagFlags Flags, string Tags)[] Groups =>
    [
        (HtmlTagFlags.Void, "Area Base BaseFont BgSound Br Col Embed Frame Hr Img Image Input Keygen Link Meta Param Source Track Wbr"),
        (HtmlTagFlags.RawText, "Script Style Xmp IFrame NoEmbed NoFrames NoScript"),
        (HtmlTagFlags.EscapableText, "Title TextArea"),
        (HtmlTagFlags.Block,
            "Custom Address Article Aside Blockquote Body Button Caption Center Dd Details Dialog Dir Div Dl Dt FieldSet " +
            "FigCaption Figure Footer Form FrameSet H1 H2 H3 H4 H5 H6 Header HGroup Hr Html Legend Li Listing Main Marquee Menu " +
            "Nav Object Applet Ol OptGroup Option P PlainText Pre Search Section Summary Table TBody Td TFoot Th THead Tr Ul Xmp"),
        (HtmlTagFlags.EndsParagraph,
            "Address Article Aside Blockquote Center Dd Details Dialog Dir Div Dl Dt FieldSet FigCaption Figure Footer Form H1 " +
            "H2 H3 H4 H5 H6 Header HGroup Hr Li Listing Main Menu Nav Ol P PlainText Pre Search Section Summary Table Ul Xmp"),
        (HtmlTagFlags.Formatting, "A B Big Code Em Font I NoBr S Small Strike Strong Tt U"),
        (HtmlTagFlags.Special,
            "Address Applet Area Article Aside Base BaseFont BgSound Blockquote Body Br Button Caption Center Col ColGroup Dd " +
            "Details Dir Div Dl Dt Embed FieldSet FigCaption Figure Footer Form Frame FrameSet H1 H2 H3 H4 H5 H6 Head Header " +
            "HGroup Hr Html IFrame Img Input Keygen Li Link Listing Main Marquee Menu Meta Nav NoEmbed NoFrames NoScript Object " +
            "Ol P Param PlainText Pre Script Search Section Select Source Style Summary Table TBody Td Template TextArea TFoot " +
            "Th THead Title Tr Track Ul Wbr Xmp ForeignObject Desc"),
        (HtmlTagFlags.Scope, "Applet Caption Html Table Td Th Marquee Object Template ForeignObject Desc Mi Mo Mn Ms MText"),
        (HtmlTagFlags.HeadContent, "Base BaseFont BgSound Link Meta NoFrames NoScript Script Style Template Title Head Html"),
        (HtmlTagFlags.Unseen,
            "Script Style Template Title NoScript NoEmbed NoFrames IFrame TextArea Select DataList Svg Video Audio Canvas " +
            "ColGroup"),
        (HtmlTagFlags.Heading, "H1 H2 H3 H4 H5 H6"),
        (HtmlTagFlags.TablePart, "Caption Col ColGroup TBody Td TFoot Th THead Tr"),
        (HtmlTagFlags.LeavesForeign,
            "B Big Blockquote Body Br Center Code Dd Div Dl Dt Em Embed H1 H2 H3 H4 H5 H6 Head Hr I Img Li Listing Menu Meta " +
            "NoBr Ol P Pre Ruby S Small Span Strong Strike Sub Sup Table Tt U Ul Var"),
    ];
}
