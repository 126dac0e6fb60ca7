import { fold } from './fold.ts'

/*
 * Surnames of known persons that tell nothing when they stand alone: English words, and names that thousands in any
 * newspaper bear. Given names and places are told from their own tables.
 */
const table = `
Abbas Abbot Abdullah Adams Ahmad Ahmed Ahn Ali Allen Alvarez Anderson Andersson Aung Aziz Ba Bae Bailey Baker
Ball Banda Banks Bar Bauer Becker Bell Bennett Best Bird Bishop Black Blue Bo Bond Braun Bridge Bright Brooks
Brown Bush Butler Cai Camara Campbell Cao Carpenter Carter Cash Castillo Castle Chan Chavez Chen Cheng Cheung
Cho Choe Choi Chow Chu Chung Church Cisse Clark Clarke Cohen Collins Cook Cooper Costa Coulibaly Cox Cross
Cruz Das Davis Day Dean Deng Diallo Diaz Ding Diop Dlamini Dong Drake Du Duke Earl East Edwards Evans Faith
Fan Feng Fernandez Ferrari Field Fields Fischer Fisher Flores Flowers Ford Forest Foster Fox Free Frost Fu
Gao Garcia Gate Gates Geng Goh Gold Golden Gomez Gonzalez Good Goodman Grace Gray Green Grey Guo Gupta
Gutierrez Haider Hall Hamid Han Hansen Hassan Hayashi He Hernandez High Hill Hills Ho Hoffmann Hofmann Hong
Hope Horvat House Howard Hu Hua Huang Hughes Hun Hunt Hunter Hussain Hussein Hwang Ibrahim Inoue Ismail Ito
Ivanov Jackson James Jang Jensen Jia Jiang Jimenez Jo Johnson Jones Jovanovic Joy Jung Kang Karim Kato Katz
Keita Kelly Key Khan Kim Kimura King Klein Knight Kobayashi Koch Koh Kovacs Kumar Kuznetsov Kwon Lai Lake Lam
Lane Larsen Law Lee Leung Levi Levy Lewis Li Liang Lim Lin Little Liu Long Lopez Lord Love Low Lu Luo Ma
Mahmoud Major Malik Mansour Mao Marshall Martin Martinez Mason Matsumoto May Mendoza Meyer Miller Min
Mitchell Mizrahi Mohamed Mohammad Mohammed Moon Moore Morales Morgan Mori Morris Morse Mueller Muhammad
Murphy Myers Nagy Nail Nakamura Nakatani Nasser Ndiaye Nelson Neumann Ng Nguyen Nielsen Nilsson No Noble
North Novak Oh Okafor Olsen Omar Ong Ortiz Osman Page Paik Pak Pan Papadopoulos Park Parker Patel Peck Peng
Penn Pereira Perez Peterson Petrov Petrovic Phillips Pike Pope Popov Porter Pound Power Price Pride Prince
Qasim Quick Rahman Rain Ramirez Ramos Rashid Reed Ren Reyes Ri Rice Rich Richardson Richter Rivera Rivers
Roach Roberts Robinson Rodriguez Rogers Rose Ross Rossi Ruiz Rush Russo Saeed Sage Said Saito Saleh Salem
Sanchez Sanders Santos Sasaki Sato Savage Schmidt Schneider Schroeder Schulz Scott Seo Sessions Shah Sharma
Sharp Shen Shin Short Silva Silver Singer Singh Small Smirnov Smith Snow Sok Sokolov Song South Sow Speaker
Stewart Stone Storm Straw Street Strong Su Summer Summers Sun Suzuki Swift Tai Takahashi Tan Tanaka Tang
Taylor Temple Teo Than Thomas Thompson Tian Torres Toure Traore Tsai Tun Turner Wagner Walker Wall Wang Ward
Watanabe Waters Watson Weber Weeks Wei Well Wells Wen West White Williams Wilson Win Winter Wise Wolf Wong
Wood Woods Worth Wright Wu Xiao Xie Xu Yamada Yamaguchi Yamamoto Yang Yao Ye Yeo Yoon Yoshida Young Yousef Yu
Yuan Yusuf Zeng Zhang Zhao Zheng Zhou Zhu
`

export function parseCommonSurnames(): Set<string> {
  return new Set(table.trim().split(/\s+/).map(fold))
}
