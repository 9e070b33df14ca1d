namespace NewsCorpus.Html;

/// <summary>The elements that the reader tells apart. Names follow the HTML standard; two members stand for all others.</summary>
internal enum HtmlTag : byte
{
    /// <summary>The document itself, and texts.</summary>
    None,

    /// <summary>An element of no known name.</summary>
    Unknown,

    /// <summary>An element whose name holds a hyphen.</summary>
    Custom,

    A, Abbr, Address, Applet, Area, Article, Aside, Audio, B, Base, BaseFont, BgSound, Big, Blockquote, Body, Br, Button,
    Canvas, Caption, Center, Cite, Code, Col, ColGroup, Data, DataList, Dd, Del, Desc, Details, Dialog, Dir, Div, Dl, Dt,
    Em, Embed, FieldSet, FigCaption, Figure, Font, Footer, ForeignObject, Form, Frame, FrameSet,
    H1, H2, H3, H4, H5, H6, Head, Header, HGroup, Hr, Html, I, IFrame, Image, Img, Input, Ins, Keygen, Label, Legend, Li,
    Link, Listing, Main, Marquee, Math, Menu, Meta, Meter, Mi, Mn, Mo, Ms, MText, Nav, NoBr, NoEmbed, NoFrames, NoScript,
    Object, Ol, OptGroup, Option, P, Param, Picture, PlainText, Pre, Progress, Q, Rb, Rp, Rt, Rtc, Ruby, S, Samp, Script,
    Search, Section, Select, Small, Source, Span, Strike, Strong, Style, Sub, Summary, Sup, Svg, Table, TBody, Td, Template,
    TextArea, TFoot, Th, THead, Time, Title, Tr, Track, Tt, U, Ul, Var, Video, Wbr, Xmp,
}
