/*
 * Given names that news from all parts of the world shows, without diacritics where both spellings occur. Words
 * that are given names and common words as well (Will, Mark, Grace, Hope) stand in them too: a capital and a
 * surname after it decide.
 */
const male = `
Aaron Abbas Abdel Abdelaziz Abdelfattah Abdelkader Abdelmadjid Abdou Abdoulaye Abdourahamane Abdul Abdulaziz
Abdulla Abdullah Abdullahi Abel Abiy Abraham Abu Adam Adama Adel Adnan Adolf Adolfo Adrian Ahmad Ahmed Ahmet
Aidan Ajay Ajit Akbar Akihito Akio Akira Alain Alan Albert Alberto Albin Aldo Alejandro Aleksandar Aleksander
Aleksandr Aleksei Aleksey Alexander Alexandre Alexandros Alexei Alexey Alexis Alfonso Alfred Alfredo Alhaji
Ali Alioune Alistair Allan Allen Alois Alpha Alvaro Alvin Amadou Amar Amin Amir Amit Amos Amr Anatol Anatolii
Anatoly Anders Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrii Andriy Andrzej Andy Angel Angus
Anil Ante Anthony Antoine Anton Antonio Antony Anura Anwar Ariel Arif Armen Armin Arnold Arseniy Artem Arthur
Artur Arturo Arun Arvind Aryeh Asad Asaf Ashok Ashraf Asif Askar Aslan Atal Atiku Atul August Augusto Aung
Aurelio Avi Avigdor Avraham Axel Ayman Aziz Baburam Badr Bahram Baldwin Barack Barry Bart Bartosz Bashar
Basil Bassam Bassirou Beji Ben Benedict Beniamino Benigno Benito Benjamin Benny Bernard Bernardo Bernd Bert
Bertie Bezalel Bilawal Bill Billy Bingu Bjarni Bjorn Blaise Blaz Bob Bobby Bogdan Bohuslav Bojan Bola Boris
Borut Boutros Boyko Brad Bradley Branko Brendan Brent Brett Brian Bronislaw Bruce Bruno Bujar Burhan
Burhanuddin Calin Calvin Cameron Carl Carlo Carlos Carsten Casper Cem Cesar Charles Charlie Chester Chris
Christian Christoph Christophe Christopher Chuck Claude Claudio Claus Clement Clifford Colin
Constantin Constantine Cornelius Costas Craig Cristian Cristobal Curtis Cyril Cyrus Dacian Damian Damir Dan
Daniel Daniele Daniil Danilo Danny Dara Dario Darius Darren David Davit Dean Deepak Demetrios Denis Deniz
Dennis Denys Derek Desmond Devlet Dick Didier Diego Dieter Dietmar Dimitar Dimitri Dimitrios Dimitris Dinesh
Dionisio Djibrill Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald Donatien Dong Dragan
Drago Duarte Dumitru Duncan Dusan Dwight Ebrahim Ed Eddie Edgar Edgars Edi Edmond Edmund Eduard Eduardo
Edvard Edward Edwin Efraim Egils Egon Ehud Einar Eisaku Ekrem Elbegdorj Elbridge Elie Elijah Eliot Elliott
Elmar Elon Emanuel Emil Emile Emilio Emmanuel Emmerson Emomali Enda Enrico Enrique Enzo Eoin Erdem Eric Erich
Erik Ernest Ernesto Ernst Ersin Erwin Esmail Ethan Eugen Eugene Evan Evangelos Evaristo Evgeni Evgeny Evo
Eyal Ezequiel Fabian Fabio Fadi Fahad Fahd Faisal Faiz Farhad Farid Farouk Fathi Fatmir Fatos Faure Faustin
Fayez Federico Felipe Felix Ferdinand Fernando Fethullah Filip Filippo Finn Firuz Florian Fouad Fran
Francesco Francis Francisco Franco Francois Frank Frans Franz Fred Frederic Frederick Frederik Fredrik
Friedrich Fuad Fulgencio Fumihito Fumio Fyodor Gabor Gabriel Gamal Gareth Garret Gary Gaspard Gaston Gavin
Gavrilo Geir Geoff Geoffrey George Georges Georgi Georgios Gerald Gerard Gerardo Gerhard Gerrit Gerry Ghassan
Gianni Gideon Gilbert Gilberto Gilles Giorgi Giorgio Giovanni Girija Giscard Gitanas Giulio Giuseppe Glafcos
Gleb Glenn Goodluck Goran Gordon Gotabaya Graham Grant Greg Gregor Gregorio Gregory Grigol Grigory Guido
Guillaume Guillermo Gunnar Gunter Gurbanguly Gustav Gustavo Guy Habib Hadi Hafez Haidar Haider Haile Haitham
Hakan Hakim Hamad Hamadi Hamdi Hamid Hamza Hannibal Hans Harald Haris Harjit Harold Haroon Harri Harry
Haruhiko Harvey Hasan Hashim Hassan Hassanal Hayato Hazem Hector Heikki Heiko Heinrich Heinz Helmut Hendrik
Henri Henrik Henrique Henry Herbert Herman Hermann Hernan Hideki Hirofumi Hirohito Hiroshi Horacio Horst
Hosni Hossam Hossein Howard Hugh Hugo Humberto Huseyin Hussain Hussein Iain Ian Ibrahim Idi Idris Idriss
Ignacio Igor Ihor Ilham Ilhan Ilia Ilie Ilir Ilya Imad Imomali Imran Inder Ingvar Innocent Ioan Ioannis Ion
Ira Irakli Isaac Isaiah Isaias Ishaq Islam Ismael Ismail Ismet Israel Issa Issad Istvan Itamar Itsunori
Itzhak Ivan Ivica Ivo Jaap Jabir Jacek Jack Jacob Jacques Jafar Jagdeep Jaime Jair Jairam Jakaya Jake Jakub
Jalal Jamal James Jamie Jan Janez Janos Janusz Jared Jaroslav Jaroslaw Jason Jassim Javad Javid Javier
Jawaharlal Jay Jean Jean-Claude Jean-Marc Jean-Marie Jean-Michel Jean-Noel Jean-Paul Jean-Pierre Jean-Yves
Jeff Jefferson Jeffrey Jens Jeremy Jeroen Jerome Jerry Jerzy Jesper Jesse Jesus Jigme Jim Jimmy Jiri Joachim
Joao Joaquin Joe Joel Johan Johann Johannes John Johnny Joko Jomo Jon Jonas Jonathan Jorg Jorge Joschka Jose
Josef Josep Joseph Joshua Josip Jovan Jozef Jozsef Juan Juha Julian Julien Julio Julius Junichiro Jurgen
Justas Justin Jyrki Kader Kaguta Kaha Kais Kaj Kakuei Kamal Kamil Karel Karim Karl Karol Karolos Kaspar
Kassym-Jomart Katsuya Kazimierz Kazuo Keir Keith Keizo Kemal Ken Kenan Kenji Kenneth Kent Kerry Kevin Khaled
Khalid Khalifa Khalil Kian Kiichi Kirill Kirk Kiro Kjell Klaus Klemens Kofi Koichiro Konrad Konstantin
Konstantinos Kostas Kostyantyn Kresimir Krzysztof Kumar Kurmanbek Kurt Kwame Kwasi Kyle Kyriakos Lajos Lamine
Lance Lars Laszlo Laurence Laurent Lawrence Lazar Leandro Lech Lee Leif Len Lennart Leo Leon Leonardo Leonel
Leonid Leopold Leopoldo Leroy Leszek Lev Levi Levon Lewis Liam Linas Lindsey Lionel Ljubo Lloyd Lorenzo
Lothar Louis Lubomir Luca Lucas Luciano Ludvik Luigi Luis Luiz Luka Lukas Luke Luong Lyndon Macky Magnus
Mahamadou Mahamat Mahathir Mahdi Mahendra Mahinda Mahmoud Mahmud Mahmut Maithripala Majid Makoto Maksim
Maksym Malcolm Malik Mamadi Mamadou Mamuka Manfred Manmohan Manohar Manouchehr Manuel Marat Marc Marcel
Marcelo Marcin Marco Marcos Marcus Marek Margus Marian Mariano Mario Marius Mark Marko Markus Maros Martin
Martti Marty Marvin Marwan Masahiko Masayuki Masoud Massimo Massoud Masud Mateusz Matteo Matthew Matthias
Matthieu Matti Mattias Maurice Mauricio Maurizio Max Maxim Maxime Maximilian Mehdi Mehmet Mehran Mel Menachem
Mengistu Mevlut Michael Michail Michal Michel Michele Miguel Mihai Mihail Mihaly Mikael Mike Mikhail Mikheil
Miklos Mikulas Milan Milo Milorad Milos Milton Min Minoru Mirek Miro Miroslav Mirza Mitch Mitchell Mladen Mo
Mobutu Moctar Modibo Mohamad Mohamed Mohammad Mohammadreza Mohammed Mohamud Mohsen Mohsin Moise Mojtaba
Moncef Mordechai Morgan Morihiro Morris Mosab Moshe Mousa Moussa Mstyslav Muammar Muhammad Muhammadu
Muhyiddin Mujib Mukhtar Mulatu Muqtada Murad Murat Mustafa Mustapha Mwai Mykhailo Mykola Myron Nabih Nabil
Nader Naftali Naguib Nahuel Najib Narendra Naruhito Nasr Nasry Nasser Nassir Natan Nathan Nawaf Nawaz Nayib
Nazar Nechirvan Ned Nedim Neil Nelson Nestor Niall Nicanor Nicholas Nick Nicola Nicolae Nicolas Nicos Nigel
Nikita Niko Nikol Nikola Nikolai Nikolaos Nikolas Nikolay Nikos Nils Noboru Nobuo Nobutaka Nodar Noel Norbert
Norman Norodom Nouri Numan Nuri Nursultan Odysseas Olaf Olafur Olav Oleg Oleh Oleksandr Oleksii Oleksiy
Olexandr Oliver Olivier Ollanta Olusegun Omar Omer Orlando Osama Oscar Oskar Osman Osvaldo Otto Ousmane Owen
Ozgur Pablo Panos Paolo Pascal Pasquale Patrice Patricio Patrick Patrik Paul Paulo Paulus Pavel Pavlo Pawel
Pedro Penn Percy Perry Pervaiz Pervez Petar Pete Peter Petko Petr Petras Petre Petro Petteri Philip Philippe
Phillip Pierre Pieter Pietro Piotr Plamen Pol Prabowo Prachanda Pranab Prayuth Predrag Qaboos Qasem Qassem
Qassim Quentin Rached Radek Radoslaw Radovan Rafael Raffaele Rafi Rafic Rafik Rafiq Rahul Rail Rainer Raja
Rajiv Rajnath Ram Ramesh Rami Ramin Ramiro Ramon Ramzan Ranil Raphael Rashad Rashid Ratko Raul Ravi Ray
Raymond Recep Reinhard Reinhold Renato Rene Reuven Rex Reza Ricardo Riccardo Richard Rick Riek Rinat Rishi
Riyad Rob Robert Roberto Robin Roch Rodion Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Rory Roy Ruben
Rudolf Rumen Rupert Ruslan Rustam Rustem Ryutaro Saad Saadi Saddam Sadyr Saeb Saeed Said Sajid Sakari Salah
Saleh Salem Salman Salva Salvador Sam Sameh Sami Samir Samuel Samuli Sandro Sanjay Santiago Sasha Saud Sauli
Scott Sean Sebastian Sebastiao Sedat Seif Seiji Selahattin Selim Selman Serge Sergei Sergey Sergio Serhii
Serhiy Serzh Seth Seyed Seyyed Shafiq Shahbaz Shane Shaukat Shaul Shavkat Shehbaz Sherzod Shigeki Shigeru
Shimon Shinjiro Shinzo Shlomo Shukri Sidi Siegfried Sigmar Silvio Simeon Simon Sirajuddin Slavko Slobodan
Solomon Soren Sosuke Spencer Spyros Stanislav Stanislaw Stavros Stefan Stefano Stefanos Steffen Sten Stephan
Stephane Stephen Steve Steven Stevo Stewart Stipe Stjepan Stuart Subrahmanyam Sukhbaatar Suleiman Suleyman
Sultan Surayud Suresh Svein Sven Sviatoslav Syed Sylvain Sylvester Taavi Taban Tadeusz Taha Taher Takeo
Takeshi Taku Tamim Tammam Tarek Tareq Tariq Taro Tayyip Ted Teodor Teodorin Teodoro Terence Terrence Terry
Thabo Thaksin Thein Theo Theodor Theodore Theodoros Thierry Thomas Thorbjorn Tibor Tigran Tim Timothy Timur
Tito Tobias Todd Todor Tom Tomas Tomasz Tomiichi Tomislav Tommy Toni Tony Toomas Toshiki Toshimitsu Traian
Trevor Tsakhia Tsutomu Turgut Tymofiy Uhuru Ulf Ulrich Umar Umaro Umberto Urho Uri Vaclav Vadim Vadym Vahan
Vahid Valdas Valdis Valentin Valentyn Valerii Valeriy Valery Vartan Vasil Vasily Vasyl Vazgen Venkaiah Vernon
Viacheslav Victor Vidar Viktor Vilayat Vincent Vinicius Vitali Vitalii Vitaliy Vitaly Vittorio Vivek Vlad
Vladimir Vladislav Vladyslav Vojislav Vojtech Volkan Volker Volodymyr Vuk Vyacheslav Waldemar Walid Walter
Warren Wasim Wayne Werner Wesley Wilfried Wilhelm Will Willem William Willy Wim Winston Wojciech Wolfgang
Xanana Xavier Yaakov Yahya Yair Yasin Yasir Yasser Yassin Yasuo Yehuda Yevgeni Yevgeny Yevhen Yigal Yisrael
Yitzhak Yoav Yohannes Yohei Yoon Yoram Yoshihide Yoshihiko Yoshimasa Yossi Youri Yousef Youssef Yousuf Yukio
Yulian Yuri Yurii Yuriy Yury Yusuf Yves Zaid Zain Zaki Zalmay Zayed Zbigniew Zdravko Zeid Zeljko Zenko Zhelyu
Zia Ziad Zine Ziyad Zlatko Zoltan Zoran Zulfikar Zurab
`
const female = `
Abigail Ada Adele Adriana Agnes Agnieszka Aicha Aida Aiko Aisha Akiko Alba Aleksandra Alena Alessandra
Alexandra Alexandria Alice Alicia Alina Aline Alisa Alison Alma Alona Amal Amalia Amanda Amber Amelia Amelie
Amina Aminata Amy Ana Anastasia Andzelika Angela Angelina Angelique Anita Anja Ann Anna Annalena Anne
Annegret Annette Annie Annika Antonella Antonia Anwaar Arancha Areej Ariana Arlene Aseel Asma Asmaa Astrid
Aya Ayelet Ayesha Aziza Barbara Beata Beatrice Beatriz Begum Benazir Bernadette Bertha Beth Bettina Betty
Beverly Bianca Birgit Bisera Bridget Brigitte Camila Camilla Camille Candace Carla Carmen Carol Carole
Carolina Caroline Carolyn Catarina Catherine Cathy Cecile Cecilia Celia Chandrika Chantal Charlotte Chelsea
Cheryl Chiara Christiana Christina Christine Chrystia Ciara Cindy Claire Clara Clare Claudia Claudine Colette
Condoleezza Connie Corazon Cristina Cynthia Dalia Danielle Daphne Daria Dariga Darya Deb Debbie Deborah
Deirdre Delcy Denise Desiree Diana Diane Dilma Dina Dolores Dominika Donatella Donna Dora Doreen Doris
Dorothy Ebba Edith Edna Eileen Ekaterina Elaine Eleanor Elena Eleni Elga Elina Elisa Elisabeth Elisabetta
Elise Elizabeth Ella Ellen Elsa Elsie Elvira Ema Emily Emine Emma Epsy Erika Erin Erna Esmeralda Esperanza
Estela Esther Ethel Etta Eugenia Eva Evelyn Evgenia Ewa Fatima Fatma Fatou Fawzia Federica Felicia Fiona
Flora Florence Florentina Frances Francesca Francine Francoise Frida Gabriela Gabriella Galina Genevieve
Georgina Geraldine Gertrude Gina Giorgia Gisele Gita Gladys Gloria Golda Grace Graciela Greta Guadalupe
Gudrun Gul Gulnara Hadja Halimah Halina Hanan Hanna Hannah Harriet Hasina Hazel Heather Heba Heidi Helen
Helena Helene Helga Helle Henrietta Hermine Hilary Hilda Hillary Hina Hiroko Hoda Huda Ibtisam Ida Ilana Ilse
Imelda Indira Ines Inga Inge Ingrid Inna Ioana Irena Irene Irina Irma Iryna Isabel Isabela Isabella Isabelle
Isobel Ivana Ivanka Iveta Jacinda Jackie Jacqueline Jadranka Jana Jane Janet Janice Janine Jasmine Jeanette
Jeanine Jeanne Jelena Jen Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Johanna Josefa Josephine
Joy Joyce Juanita Judith Judy Julia Julie Juliet Julija June Justina Justine Jutta Kaja Kamala Kamila Karen
Karin Karina Karine Karoline Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katia Katrin Katrina
Katya Kay Keiko Kellyanne Kersti Khaleda Kirsten Kirsty Klara Kolinda Kristalina Kristen Kristi Kristin
Kristina Kristrun Krystyna Ksenia Lada Laila Lana Lara Larisa Larysa Latifa Latoya Laura Laurel Lauren Layla
Lea Leah Leila Lena Leslie Leticia Leyla Liana Lidia Lilian Liliana Lilly Lily Lina Linda Lindiwe Lisa
Liudmila Liz Liza Lobna Lois Lola Lorena Loretta Lorraine Louise Lubna Lucia Lucie Lucille Lucinda Lucy
Ludmila Luisa Lujain Lydia Lyudmila Mabel Madeleine Madeline Magdalena Maggie Mahnaz Mai Maia Maimuna Makiko
Malala Malgorzata Manal Manizha Manuela Marcela Margaret Margarita Margot Margrethe Mari Maria Mariam Mariana
Marianna Marianne Marie Mariela Marija Marilyn Marina Marine Mariya Marjorie Marsha Marta Martha Martina
Martine Mary Maryam Maryna Masha Matilda Maud Maureen May Maya Meg Megan Meghan Mehbooba Melania Melanie
Melissa Meral Mercedes Meredith Mette Mia Michele Michelle Mila Milena Mimi Mina Minna Mio Mira Miranda
Mireya Miriam Mirjana Moira Mona Monica Monika Monique Muriel Myra Myrna Nabila Nada Nadezhda Nadia Najat
Najla Nan Nancy Naomi Narges Nasreen Nasrin Natalia Natalie Nataliya Natasha Nathalie Navanethem Navi Nazanin
Nelly Nermin Nezha Ngozi Nicole Nigar Nikki Nina Nino Nirmala Noor Nora Norma Nour Nuala Nuria Octavia Odile
Oksana Olena Olesya Olga Olha Olivia Oprah Ottilie Paetongtarn Pam Pamela Patricia Paula Paulina Pauline
Payal Pearl Peggy Penelope Penny Petra Phumzile Phyllis Pia Pilar Polina Polly Pramila Pratibha Priscilla
Priti Priya Rachel Radmila Rafaela Rania Raquel Rasa Razan Rebecca Rebeka Regina Rehana Renata Renate Renee
Retno Rhoda Ria Rigoberta Rima Rita Roberta Rocio Romina Rosa Rosalia Rosalind Rosario Rose Rosemary Roxana
Roya Ruth Ruzica Saara Sabina Sabine Sabrina Sadaf Sahle Sahra Saida Sakena Sally Salma Salome Samantha Samia
Sanae Sandra Sanna Sara Sarah Sayuri Segolene Seiko Selma Shakira Shannon Sharon Sheila Shelley Sheryl Shirin
Shirley Sian Sigrid Silvana Silvia Simona Simone Simonetta Sinead Sirimavo Siv Slavica Snezana Sofia Soledad
Sonia Sonja Sophia Sophie Soraya Stacy Stefanie Stella Stephanie Sue Suella Sumaya Sunita Susan Susana
Susanna Susanne Sushma Suu Suzanne Svenja Svetlana Sviatlana Svitlana Sylvia Sylvie Takako Tamar Tamara Tania
Tansu Tanya Tara Tarja Tatiana Tatyana Tawakkol Teresa Tereza Tetiana Thelma Theresa Therese Thorgerdur Tina
Tracy Trine Ulla Ulrike Ursula Ute Vaira Valentina Valentyna Valeria Valerie Vanessa Vera Verica Veronica
Veronika Vesna Victoria Vida Vigdis Vijaya Viktoria Viktoriya Viola Violeta Viorica Virginia Virginija Vivian
Viviane Vjosa Wafa Wanda Wangari Wendy Wilhelmina Winifred Winnie Xiomara Yael Yana Yasmin Yevgenia Yingluck
Yoani Yoko Yolanda Yoriko Yulia Yuliia Yuriko Yvette Yvonne Zahra Zainab Zehra Zinaida Zoe Zuzana
`
const either = `
Adrian Alex Ali Amal Andrea Angel Ariel Ashley Aubrey Bailey Blair Brook Cameron Casey Chris Claude Courtney
Dale Dana Daniele Deniz Dominique Drew Elie Evelyn Fadi Florence Frances Francis Gabriele Glenn Hadi Hilary
Hong Hui Hyun Ilham Ilhan Islam Jackie Jaime Jamie Jan Jean Jesse Ji Jing Jody Jordan Jules Jun Kai Kelly
Kerry Kim Kyle Laurence Laurie Lee Leigh Leslie Lindsay Lindsey Lou Lynn Maria-Jose Marian Marion Max Mel
Michele Min Ming Minh Morgan Nana Nicola Nikita Nino Noel Noor Nour Nur Paris Pat Quinn Ray Robin Rory Ryan
Sam Sandy Sasha Shannon Sidney Simone Soo Stacey Sydney Taylor Terry Thuy Tracy Valery Vivian Wei Xin Yan Yi
Ying
`

export type NameGender = 'female' | 'male' | 'either'

export function parseGivenNames(): Map<string, NameGender> {
  const genders = new Map<string, NameGender>()
  const add = (table: string, gender: NameGender): void => {
    for (const name of table.trim().split(/\s+/)) {
      const key = name.toLowerCase()
      const known = genders.get(key)
      genders.set(key, known === undefined || known === gender ? gender : 'either')
    }
  }
  add(male, 'male')
  add(female, 'female')
  add(either, 'either')
  return genders
}
